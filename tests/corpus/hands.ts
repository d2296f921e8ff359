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
  /** Directors and senior professions, to chairs and ministers. */
  aster: 'train',
  /** Britain, Ireland, Australia, South Africa: field sales, logistics, schools, hospitals. */
  birch: 'train',
  /** Oblique hits with none of the usual words, each beside an innocent twin. */
  bracken: 'test',
  /** English as a second or third language, in industry, shipping, pharma, banking. */
  cedar: 'train',
  /** Terse mail of big firms, in which now and then a line slips in. Not learned from yet. */
  clover: 'test',
  /** Professions other than sales. */
  dogwood: 'tune',
  /** Commerce that is not software, on three continents. */
  elm: 'test',
  /** Messages with two different matters in them. Not learned from yet. */
  fennel: 'test',
  /** Team leads, founders, assistants, warehouses, call centres. */
  fir: 'train',
  /** Public service and old professions. */
  ginkgo: 'untouched',
  /** Hotels, shops, food and leisure; Britain, Ireland, the Caribbean, Australia. */
  hazel: 'train',
  /** Software, consulting and start-ups; lower-case writers. */
  ivy: 'train',
  /** Factories, building sites, energy; English as a second language. */
  juniper: 'train',
  /** Hospitals, schools, councils, charities; formal registers and night shifts. */
  larch: 'train',
  /** Banks, insurance, audit, headquarters; dry and understated. */
  maple: 'tune',
  /** Field sales of every kind; blunt, hurt, boastful. */
  oak: 'train',
  /** Lorries, call centres, media, games; young casual writers. */
  pine: 'train',
  /** Ordinary office mail, nearly all of it innocent. */
  rowan: 'train',
  /** Garages, farms, bakeries, buses; people who write seldom. */
  sorrel: 'train',
  /** Managers and engineers of big international firms; the grievance in a subordinate clause. */
  tansy: 'train',
  /** Care, teaching, shops, kitchens, cabins; tired, funny, tender, furious. */
  umber: 'train',
  /** Sales with every trick of irony. */
  willow: 'train',
  /** Site managers, chefs, skippers, dispatchers; short and hard. */
  yarrow: 'train',
  /** Writers of fifteen other languages. */
  zinnia: 'train',
};
