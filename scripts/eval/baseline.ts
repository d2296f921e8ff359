import { createEngine, type Engine } from '@/lib/engine/engine';
import { idsOf, type WordCategory, wordCategories } from '@/lib/model/category';
import { roles } from '@/lib/model/role';
import type { RuleSource } from '@/lib/model/rule';

/** What anybody would look for who has ten minutes: one expression a category. */
const keyWords: Readonly<Record<WordCategory, string>> = {
  'sensitive-escalation': String.raw`\b(?:escalat\w+|behind (?:his|her) back|between us|my (?:boss|manager))\b`,
  favoritism: String.raw`\b(?:favou?rit\w*|golf|buddies|pets?)\b`,
  unfairness: String.raw`\b(?:un)?fair\w*\b|\bdeserve\w*|\bunjust\b`,
  venting: String.raw`\b(?:fed up|frustrat\w+|exhausted|can['’]t sleep|crying|hate)\b`,
  'legal-or-hr-threat': String.raw`\b(?:lawyer|solicitor|attorney|legal|sue|court|HR|tribunal)\b`,
  'resignation-threat': String.raw`\b(?:resign\w*|quit\w*|leav(?:e|ing)|offers?|notice)\b`,
  ultimatum: String.raw`\b(?:or else|final|non-negotiable|unless|demand)\b`,
  blame: String.raw`\b(?:fault|blame\w*|because of (?:him|her|them)|dropped the ball)\b`,
  'gossip-about-colleague': String.raw`\b(?:rumou?r\w*|apparently|divorce\w*|affair|drinking|heard that)\b`,
  'confidential-data': String.raw`\b(?:confidential\w*|passwords?|salar(?:y|ies)|layoffs?|secret)\b`,
  'sarcasm-or-hostility': String.raw`\b(?:as per my|must be nice|thanks for nothing|obviously|idiots?|stupid)\b`,
  'compensation-grievance': String.raw`\b(?:underpaid|bonus|commission|raise|salary|pay)\b`,
  'over-apology-or-hedging': String.raw`\b(?:sorry|apolog\w+|maybe|just wondering|perhaps)\b`,
  flattery: String.raw`\b(?:greatest|genius|amazing|brilliant|inspir\w+|legend)\b`,
  shouting: String.raw`!!|\?\?\?|\b(?-i:[A-Z]{4,})\b`,
  'protected-matter': String.raw`\b(?:harass\w*|discriminat\w*|retaliat\w*|fraud|unsafe|safety|unpaid)\b`,
};

/** A coach that knows key words and nothing else: what any other must beat. */
export function createBaseline(): Engine {
  const rules = idsOf(wordCategories).map(
    (category): RuleSource => ({
      id: `words-of-${category}`,
      kind: 'flag',
      title: category,
      tip: 'A word of this category stands here.',
      category,
      severity: 'warn',
      to: [...roles],
      regex: [keyWords[category]],
    }),
  );
  return createEngine({ rules, vocabulary: [], people: [] });
}
