import { commonWords } from './little-words';

/**
 * What a sentence must have for a search to be worth its while: of each set, one word. No sets say nothing.
 * The words are those of `collectWords`.
 */
export type Needs = readonly ReadonlySet<string>[];

/** Stands among the words of a sentence for a number in digits, or in what may be Roman numerals. */
export const digit = '#';

/** Stands there for a number in words: *three*, *half*. */
export const numeral = '#n';

/** Stands there for a number that may count the things named after it: *41 new accounts*. */
export const counted = '#s';

/** Stands there for two capital letters in a row. */
export const capitals = '^';

/** Marks that a search may be for, each with all ways to write it. */
export const marks: readonly (readonly [mark: string, written: RegExp])[] = [
  ['!', /!/],
  ['?', /\?/],
  ['"', /["“”„]/],
];

/** Needs with the set first whose words are rarest: the one to look up a sentence by. */
export function rarestFirst(sets: readonly ReadonlySet<string>[]): Needs {
  const distinct = [...new Set(sets)];
  return distinct
    .map((set) => ({ set, rare: rarity(set) }))
    .sort(byRarity)
    .map(({ set }) => set);
}

/** Whether a sentence with these words has one of each set. */
export function areMet(needs: Needs, words: ReadonlySet<string>): boolean {
  return needs.every((set) => meet(set, words));
}

/** Long words are rare, common words are not, and few are rarer than many. */
export function rarity(words: ReadonlySet<string>): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const word of words) lowest = Math.min(lowest, commonWords.has(word) ? 0 : word.length);
  return lowest - Math.log2(words.size) / 2;
}

function byRarity(one: { readonly rare: number }, other: { readonly rare: number }): number {
  return other.rare - one.rare;
}

function meet(set: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = set.size < words.size ? [set, words] : [words, set];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
