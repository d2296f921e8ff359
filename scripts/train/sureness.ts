import type { Classifier } from '@/lib/engine/classifier/classifier';
import { splitSentences } from '@/lib/engine/sentences';
import { idsOf, type WordCategory, wordCategories } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import type { Sureness } from '@/lib/model/weights';
import type { Labelled } from '@/scripts/eval/labelled';

/** Of a hundred times that it speaks, how often it should be right: as a nudge, and in full. */
const wanted = { nudge: 0.94, full: 0.96 };

/** A category has few guesses: as many as this are lent to it, as often right as those of all categories are. */
const prior = 20;

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
  const precision = measurePrecision([...guesses.values()].flat());
  const found = [...guesses].flatMap(([category, all]) => {
    const nudge = findLowest(all, { least: wanted.nudge, precision });
    if (nudge === undefined) return [];
    const full = findLowest(all, { least: wanted.full, precision }) ?? 1;
    return [[category, { nudge, full }] as const];
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
  for (const [category, all] of guesses) {
    const own = labels.filter((label) => label.category === category);
    if (own.length === 0 && acceptable.includes(category)) continue;
    const best = sentences
      .map((sentence) => ({
        chance: classifier.chance(sentence, category, role),
        isRight: own.some(
          ({ where, start, end }) =>
            where === sentence.where && start < sentence.end && sentence.start < end,
        ),
      }))
      .sort((one, other) => other.chance - one.chance)[0];
    if (best) all.push(best);
  }
}

/** How often guesses of at least some chance were right, over all categories. */
type Precision = (chance: number) => number;

function measurePrecision(guesses: readonly Guess[]): Precision {
  const sorted = [...guesses].sort((one, other) => other.chance - one.chance);
  let sum = 0;
  const right = sorted.map(({ isRight }) => {
    sum += Number(isRight);
    return sum;
  });
  return (chance) => {
    const above = sorted.findIndex((guess) => guess.chance < chance);
    const count = above < 0 ? sorted.length : above;
    return count === 0 ? 0 : (right[count - 1] ?? 0) / count;
  };
}

/** The lowest chance from which enough of the guesses were right. */
function findLowest(
  guesses: readonly Guess[],
  { least, precision }: { least: number; precision: Precision },
): number | undefined {
  const sorted = [...guesses].sort((one, other) => other.chance - one.chance);
  let lowest: number | undefined;
  let right = 0;
  sorted.forEach(({ chance, isRight }, at) => {
    right += Number(isRight);
    const smooth = (right + prior * precision(chance)) / (at + 1 + prior);
    if (isRight && smooth >= least) lowest = chance;
  });
  // A little below the last one that was right: rounding must not lose it.
  return lowest === undefined ? undefined : Math.floor(lowest * 1000) / 1000;
}
