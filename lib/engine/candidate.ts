import type { Finding } from '@/lib/model/finding';
import type { Flag, Learned } from '@/lib/model/rule';
import { makeFix } from './fix';
import type { Hit, ReadDraft } from './read-draft';

/** A finding before it is settled with the others. */
export interface Candidate {
  readonly finding: Finding;
  /** The sentence it stands in, by its number in the draft. */
  readonly sentence: number;
  readonly silences: Flag['silences'];
  /** Said by the classifier: it keeps still where a rule speaks of the same. */
  readonly isLearned: boolean;
}

/** What a rule has to say of one hit. */
export function makeCandidate(rule: Flag | Learned, hit: Hit, read: ReadDraft): Candidate {
  const { where, start, end, sentence } = hit;
  const finding: Finding = {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    where,
    start,
    end,
    quote: read.draft[where].slice(start, end),
    title: rule.title,
    tip: rule.tip,
    fix: makeFix(rule.fix, hit, read),
  };
  return { finding, sentence, silences: rule.silences, isLearned: rule.kind === 'learned' };
}
