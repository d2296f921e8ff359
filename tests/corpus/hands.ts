/** What a hand’s part of the corpus may be used for. Whoever wrote a test message wrote nothing in training. */
export type Part = 'train' | 'tune' | 'test' | 'untouched';

/**
 * The hands that wrote the corpus, each on its own and without a look at rules or at one another. `train`
 * teaches, `tune` sets thresholds, `test` is looked at when something is measured, and on `untouched` no
 * rule and no weight was ever tuned: nobody reads its misses.
 */
export const hands: Readonly<Record<string, Part>> = {
  /** Building sites, mines, shipyards, oil rigs: blame, irony, gossip, despair. */
  acacia: 'train',
  /** Software and hardware sales in North America. */
  alder: 'train',
  /** Sales to their managers: blame, irony, gossip, despair. */
  almond: 'train',
  /** Directors and senior professions, to chairs and ministers. */
  aster: 'train',
  /** Hospitals, homes, laboratories: favourites, fairness, pay, what the law protects. */
  balsam: 'train',
  /** Britain, Ireland, Australia, South Africa: field sales, logistics, schools, hospitals. */
  birch: 'train',
  /** Oblique hits with none of the usual words, each beside an innocent twin. */
  bracken: 'train',
  /** English as a second or third language, in industry, shipping, pharma, banking. */
  cedar: 'train',
  /** Old big companies: ordinary office mail, nearly all of it innocent. */
  cherry: 'train',
  /** Terse mail of big firms, in which now and then a line slips in. */
  clover: 'train',
  /** Banks, law and consulting: leaving, ultimatums, lawyers, going over heads. */
  cypress: 'train',
  /** Firms of today: ordinary office mail, nearly all of it innocent. */
  damson: 'tune',
  /** Software, games, telecoms: secrets, hedges, flattery, shouting. */
  daphne: 'train',
  /** Professions other than sales. */
  dogwood: 'tune',
  /** Sales: blame, irony, gossip, despair. */
  ebony: 'train',
  /** Plain everyday words: fairness, favourites, blame, leaving. */
  elder: 'train',
  /** Commerce that is not software, on three continents. */
  elm: 'test',
  /** Messages with two different matters in them. */
  fennel: 'test',
  /** Plain everyday words: irony, gossip, pay, ultimatums. */
  fern: 'train',
  /** Sales: favourites, fairness, pay, what the law protects. */
  fig: 'train',
  /** Team leads, founders, assistants, warehouses, call centres. */
  fir: 'train',
  /** Public service and old professions. */
  ginkgo: 'untouched',
  /** Sales, marketing, teachers, civil servants: leaving, ultimatums, lawyers, going over heads. */
  gorse: 'train',
  /** Plain everyday words: escalation, secrets, despair, what the law protects. */
  guava: 'train',
  /** Writers of a dozen languages: blame, irony, gossip, despair. */
  hawthorn: 'train',
  /** Hotels, shops, food and leisure; Britain, Ireland, the Caribbean, Australia. */
  hazel: 'train',
  /** Grievance in half a sentence of business: fairness, favourites, blame, leaving. */
  heather: 'train',
  /** Universities, museums, newspapers: blame, irony, gossip, despair. */
  iris: 'train',
  /** Software, consulting and start-ups; lower-case writers. */
  ivy: 'train',
  /** Factories, farms, lorries: favourites, fairness, pay, what the law protects. */
  jasmine: 'train',
  /** Factories, building sites, energy; English as a second language. */
  juniper: 'train',
  /** Hospitals, hotels, call centres: leaving, ultimatums, lawyers, going over heads. */
  kale: 'train',
  /** Hospitals, schools, councils, charities; formal registers and night shifts. */
  larch: 'train',
  /** Sales and customer success: secrets, hedges, flattery, shouting. */
  laurel: 'train',
  /** Plain everyday words: gossip, irony, escalation, flattery. */
  lilac: 'train',
  /** Banks, insurance, audit, headquarters; dry and understated. */
  maple: 'tune',
  /** Finance, HR, procurement: blame, irony, gossip, despair. */
  mimosa: 'train',
  /** Plain everyday words: hedges, pay, leaving, what the law protects. */
  myrtle: 'train',
  /** Engineers, designers, game studios: favourites, fairness, pay, what the law protects. */
  nettle: 'train',
  /** Field sales of every kind; blunt, hurt, boastful. */
  oak: 'train',
  /** Engineers, researchers, apprentices: leaving, ultimatums, lawyers, going over heads. */
  olive: 'train',
  /** Lorries, call centres, media, games; young casual writers. */
  pine: 'train',
  /** Councils, police, charities: blame, irony, gossip, despair. */
  poppy: 'train',
  /** Writers of a dozen languages: favourites, fairness, pay, what the law protects. */
  quince: 'train',
  /** Writers of a dozen languages: leaving, ultimatums, lawyers, going over heads. */
  rose: 'train',
  /** Ordinary office mail, nearly all of it innocent. */
  rowan: 'train',
  /** Writers of a dozen languages, the formal and the very young: secrets, hedges, flattery, shouting. */
  sage: 'train',
  /** Garages, farms, bakeries, buses; people who write seldom. */
  sorrel: 'train',
  /** Managers and engineers of big international firms; the grievance in a subordinate clause. */
  tansy: 'train',
  /** Start-ups, agencies, film, fashion: blame, irony, gossip, despair. */
  thyme: 'train',
  /** Care, teaching, shops, kitchens, cabins; tired, funny, tender, furious. */
  umber: 'train',
  /** Banks, law, private equity: favourites, fairness, pay, what the law protects. */
  vetch: 'train',
  /** Start-ups, media, real estate: leaving, ultimatums, lawyers, going over heads. */
  walnut: 'train',
  /** Sales with every trick of irony. */
  willow: 'train',
  /** Site managers, chefs, skippers, dispatchers; short and hard. */
  yarrow: 'train',
  /** Public service, factories, farms: secrets, hedges, flattery, shouting. */
  yew: 'train',
  /** Writers of fifteen other languages. */
  zinnia: 'train',
};
