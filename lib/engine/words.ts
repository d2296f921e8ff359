import { capitals, marks } from './needs';
import { findNumberSigns } from './numbers';
import type { WordToken } from './tokens';

const plain = /^[\0-\x7F’“”–—…]*$/;
const asciiWord = /[a-z0-9]+/g;
const wordInCapitals = /[A-Z]{2,}/g;
const anyMark = /[!?"“”„]/;

/** Two letters outside ASCII that are forms of “s” and “k”. Where one stands, words are not what they seem. */
const odd = /[\u017F\u212A]/;

/**
 * All words of a sentence in every way that a search may know them: as tokens, as stretches of ASCII letters
 * and digits, in capitals as they stand, and signs for marks and numbers. `undefined` when they cannot be known
 * for certain.
 */
export function collectWords(text: string, tokens: readonly WordToken[]): Set<string> | undefined {
  if (odd.test(text)) return undefined;
  const words = new Set(findNumberSigns(tokens));
  const isPlain = plain.test(text);
  for (const { form, start, end } of tokens) {
    words.add(form);
    // A plain word that is its own token has nothing else in it.
    if (isPlain && form.length === end - start) continue;
    for (const [word] of text.slice(start, end).toLowerCase().matchAll(asciiWord)) words.add(word);
  }
  for (const [word] of text.matchAll(wordInCapitals)) words.add(word).add(capitals);
  if (anyMark.test(text)) {
    for (const [mark, written] of marks) if (written.test(text)) words.add(mark);
  }
  return words;
}
