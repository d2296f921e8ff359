import type { Classifier } from '@/lib/engine/classifier/classifier';
import { splitSentences } from '@/lib/engine/sentences';
import { idsOf, type WordCategory, wordCategories } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import type { Sureness } from '@/lib/model/weights';
import type { Labelled } from '@/scripts/eval/labelled';

/** Of a hundred times that it speaks, how often it should be right: as a nudge, and in full. */
const wanted = { nudge: 0.93, full: 0.97 };

/** With fewer right ones than this among the tuning messages, no threshold can be trusted. */
const fewest = 5;

interface Guess {
  readonly chance: number;
  readonly isRight: boolean;
}

/**
 * For each category, the lowest chances from which it was right often enough, message by message, on messages
 * that it has not learned from. A category that never is right often enough is left out.
 */
export function findSureness(
  classifier: Classifier,
  messages: readonly Labelled[],
): Partial<Record<WordCategory, Sureness>> {
  const guesses = new Map<WordCategory, Guess[]>(idsOf(wordCategories).map((id) => [id, []]));
  for (const message of messages) collect(classifier, message, guesses);
  const found = [...guesses].flatMap(([category, all]) => {
    const nudge = findLowest(all, wanted.nudge);
    if (nudge === undefined) return [];
    return [[category, { nudge, full: findLowest(all, wanted.full) ?? 1 }] as const];
  });
  return Object.fromEntries(found);
}

function collect(
  classifier: Classifier,
  { draft, role, labels, acceptable }: Labelled,
  guesses: ReadonlyMap<WordCategory, Guess[]>,
): void {
  const sentences = places.flatMap((where) =>
    splitSentences(draft[where]).map((sentence) => ({ ...sentence, where })),
  );
  const chance = classifier.read(sentences, role);
  for (const [category, all] of guesses) {
    const own = labels.filter((label) => label.category === category);
    if (own.length === 0 && acceptable.includes(category)) continue;
    const best = sentences
      .map((sentence, at) => ({
        chance: chance(at, category),
        isRight: own.some(
          ({ where, start, end }) =>
            where === sentence.where && start < sentence.end && sentence.start < end,
        ),
      }))
      .sort((one, other) => other.chance - one.chance)[0];
    if (best) all.push(best);
  }
}

/** The lowest chance from which, enough of the guesses were right. */
function findLowest(guesses: readonly Guess[], precision: number): number | undefined {
  const sorted = [...guesses].sort((one, other) => other.chance - one.chance);
  let lowest: number | undefined;
  let right = 0;
  sorted.forEach(({ chance, isRight }, at) => {
    right += Number(isRight);
    if (isRight && right >= fewest && right / (at + 1) >= precision) lowest = chance;
  });
  // A little above the last one that was right: rounding must not lose it.
  return lowest === undefined ? undefined : Math.floor(lowest * 1000) / 1000;
}
