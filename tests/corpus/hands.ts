/** What a hand’s part of the corpus may be used for. Whoever wrote a test message wrote nothing in training. */
export type Part = 'train' | 'tune' | 'test' | 'untouched';

/**
 * The hands that wrote the corpus, each on its own and without a look at rules or at one another. `train`
 * teaches, `tune` sets thresholds, `test` is looked at when something is measured, and on `untouched` no
 * rule and no weight was ever tuned: nobody reads its misses.
 */
export const hands: Readonly<Record<string, Part>> = {
  /** Software and hardware sales in North America. */
  alder: 'train',
  /** Britain, Ireland, Australia, South Africa: field sales, logistics, schools, hospitals. */
  birch: 'train',
  /** English as a second or third language, in industry, shipping, pharma, banking. */
  cedar: 'train',
  /** Professions other than sales. */
  dogwood: 'tune',
  /** Commerce that is not software, on three continents. */
  elm: 'test',
  /** Team leads, founders, assistants, warehouses, call centres. */
  fir: 'train',
  /** Public service and old professions. */
  ginkgo: 'untouched',
};
