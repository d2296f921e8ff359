import type { Role } from '@/lib/model/role';
import type { Learned } from '@/lib/model/rule';
import { heardAs } from './audience';
import { type Candidate, makeCandidate } from './candidate';
import type { Classifier, Sure } from './classifier/classifier';
import type { FlagCheck } from './flag';
import type { Hit, ReadDraft } from './read-draft';

/** All `learned` rules, ready to run: they speak of whole sentences, where the classifier is sure. */
export function compileLearned(rules: readonly Learned[], classifier: Classifier): FlagCheck {
  return (read, role) =>
    read.sentences.flatMap((sentence, at) =>
      classifier
        .hear(sentence, role)
        .flatMap((sure) =>
          rules
            .filter(({ category }) => category === sure.category)
            .flatMap((rule) => speak(rule, sure, asHit(sentence, at), { read, role })),
        ),
    );
}

function speak(
  rule: Learned,
  { isFull }: Sure,
  hit: Hit,
  { read, role }: { read: ReadDraft; role: Role },
): readonly Candidate[] {
  const severity = heardAs(isFull ? rule : { ...rule, severity: 'nudge' }, role);
  if (!severity || !rule.where.includes(hit.where)) return [];
  return [makeCandidate({ ...rule, severity }, hit, read)];
}

/** The sentence without its full stop. */
function asHit({ where, start, text }: ReadDraft['sentences'][number], sentence: number): Hit {
  const { length } = text.replace(/(?<![.\s])\.$/u, '');
  return { where, sentence, start, end: start + length };
}
