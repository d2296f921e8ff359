import { digit } from './needs';
import { mayBeNumber } from './numbers';
import type { WordToken } from './tokens';

const plain = /^[\0-\x7F’“”–—…]*$/;
const asciiWord = /[a-z0-9]+/g;

/** Two letters outside ASCII that are forms of “s” and “k”. Where one stands, words are not what they seem. */
const odd = /[\u017F\u212A]/;

/**
 * All words of a sentence in every way that a search may know them: as tokens, as stretches of ASCII letters
 * and digits, and a sign for numbers. `undefined` when they cannot be known for certain.
 */
export function collectWords(
  text: string,
  tokens: readonly WordToken[],
): ReadonlySet<string> | undefined {
  const words = new Set<string>();
  const isPlain = plain.test(text);
  for (const { form, start, end } of tokens) {
    words.add(form);
    if (mayBeNumber(form)) words.add(digit);
    // A plain word that is its own token has nothing else in it.
    if (isPlain && form.length === end - start) continue;
    for (const [word] of text.slice(start, end).toLowerCase().matchAll(asciiWord)) words.add(word);
  }
  return odd.test(text) ? undefined : words;
}
