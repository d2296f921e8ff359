import type { Role } from '@/lib/model/role';
import type { Learned } from '@/lib/model/rule';
import type { Severity } from '@/lib/model/severity';
import { heardAs } from './audience';
import { type Candidate, makeCandidate } from './candidate';
import type { Classifier } from './classifier/classifier';
import type { FlagCheck } from './flag';
import type { Hit, ReadDraft } from './read-draft';

/** A `learned` rule, ready to run: it speaks of whole sentences, where the classifier is sure. */
export function compileLearned(rule: Learned, classifier: Classifier | undefined): FlagCheck {
  const sure = classifier?.sure(rule.category);
  if (!sure) return () => [];
  return (read, role) =>
    read.sentences.flatMap((_, sentence) => {
      const chance = read.chance?.(sentence, rule.category) ?? 0;
      if (chance < sure.nudge) return [];
      return speak(rule, sentence, {
        read,
        role,
        severity: chance < sure.full ? 'nudge' : rule.severity,
      });
    });
}

function speak(
  rule: Learned,
  sentence: number,
  { read, role, severity: said }: { read: ReadDraft; role: Role; severity: Severity },
): readonly Candidate[] {
  const severity = heardAs({ ...rule, severity: said }, role);
  const hit = asHit(sentence, read);
  if (!severity || !hit || !rule.where.includes(hit.where)) return [];
  return [makeCandidate({ ...rule, severity }, hit, read)];
}

/** The sentence without its full stop. */
function asHit(sentence: number, { sentences }: ReadDraft): Hit | undefined {
  const read = sentences[sentence];
  if (!read) return undefined;
  const { where, start, text } = read;
  const { length } = text.replace(/(?<![.\s])\.$/u, '');
  return { where, sentence, start, end: start + length };
}
