import type { Span } from '@/lib/model/finding';

/** One word, or one part of a contraction, as it is compared: small letters, plain apostrophes, no accents. */
export interface WordToken extends Span {
  readonly form: string;
}

const word = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*['’]?/gu;

/** What the endings of contractions stand for; `'s` may be *is*, *has* or a genitive. */
const endings: readonly (readonly [ending: string, form: string])[] = [
  ["n't", 'not'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'d", "'d"],
  ["'s", "'s"],
];

/** Stems that a contraction bends: *can't* is *can not*. */
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall', ai: 'is' };

const ascii = /^[\0-\x7F]*$/;

/** Small letters, plain apostrophes, accents gone. */
export function normalise(text: string): string {
  const lower = text.toLowerCase();
  // Nearly all words are, and then there is nothing more to do.
  if (ascii.test(lower)) return lower;
  return lower.replace(/’/g, "'").normalize('NFD').replace(/\p{M}/gu, '');
}

/** The words of a sentence in order. The parts of a contraction share its span. */
export function splitWords(sentence: string): WordToken[] {
  const tokens: WordToken[] = [];
  for (const found of sentence.matchAll(word)) {
    const start = found.index;
    const end = start + found[0].length;
    for (const form of splitContraction(normalise(found[0]))) tokens.push({ form, start, end });
  }
  return tokens;
}

function splitContraction(form: string): readonly string[] {
  if (form === 'cannot') return ['can', 'not'];
  if (!form.includes("'")) return [form];
  for (const [ending, stands] of endings) {
    if (!form.endsWith(ending) || form.length === ending.length) continue;
    const stem = form.slice(0, -ending.length);
    return [stems[stem] ?? stem, stands];
  }
  return [form.replace(/'$/, '')];
}
