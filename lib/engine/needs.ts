/**
 * What a sentence must have for a search to be worth its while: of each set, one word. No sets say nothing.
 * The words are those of `collectWords`.
 */
export type Needs = readonly ReadonlySet<string>[];

/** Stands among the words of a sentence for a number in digits, or in what may be Roman numerals. */
export const digit = '#';

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

/** Long words are rare, and so are few. */
export function rarity(words: ReadonlySet<string>): number {
  let shortest = Number.POSITIVE_INFINITY;
  for (const word of words) shortest = Math.min(shortest, word.length);
  return shortest - Math.log2(words.size);
}

function byRarity(one: { readonly rare: number }, other: { readonly rare: number }): number {
  return other.rare - one.rare;
}

function meet(set: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  const [few, many] = set.size < words.size ? [set, words] : [words, set];
  for (const word of few) if (many.has(word)) return true;
  return false;
}
