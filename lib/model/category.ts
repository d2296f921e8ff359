/** What the words of a draft can do to their writer, each with the name a screen gives it. */
export const wordCategories = {
  'sensitive-escalation': 'Complaint about a superior',
  favoritism: 'Favouritism',
  unfairness: 'Fairness talk',
  venting: 'Venting',
  'legal-or-hr-threat': 'Legal or HR threat',
  'resignation-threat': 'Resignation threat',
  ultimatum: 'Ultimatum',
  blame: 'Blame',
  'gossip-about-colleague': 'Gossip',
  'confidential-data': 'Confidential data',
  'sarcasm-or-hostility': 'Sarcasm or hostility',
  'compensation-grievance': 'Resentment about pay',
  'over-apology-or-hedging': 'Apologies and hedges',
  flattery: 'Flattery',
  shouting: 'Shouting',
  'protected-matter': 'A matter the law protects',
} as const;

/** What a message to leadership ought to have. */
export const checklistCategories = {
  'no-clear-ask': 'No clear ask',
  'no-evidence-numbers': 'No number',
  'no-purpose-customer-outcome': 'No customer or business outcome',
  'too-long': 'Too long',
} as const;

export type WordCategory = keyof typeof wordCategories;
type ChecklistCategory = keyof typeof checklistCategories;
export type Category = WordCategory | ChecklistCategory;

/** The ids of a record of categories, as a schema wants its choices. */
export function idsOf<T extends object>(categories: T): [keyof T & string] {
  return Object.keys(categories) as [keyof T & string];
}
