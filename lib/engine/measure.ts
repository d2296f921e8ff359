import type { Measure } from '@/lib/model/rule';
import type { ReadDraft } from './read-draft';

const anyWord = /[\p{L}\p{N}]\S*/gu;
const wordInCapitals = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;

/** Words of a text, as a word processor counts them. */
export function countWords(text: string): number {
  return count(text, anyWord);
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}

/** How each measure is taken. */
export const measurers: Readonly<Record<Measure, (read: ReadDraft) => number>> = {
  words: ({ draft }) => countWords(draft.body),
  'words-in-a-sentence': ({ sentences }) =>
    sentences.reduce((most, { text }) => Math.max(most, countWords(text)), 0),
  'exclamation-marks': ({ draft }) => count(draft.body, /!/g),
  'words-in-capitals': ({ draft }) => count(draft.body, wordInCapitals),
  'people-on-copy': ({ draft }) => draft.recipients.filter(({ via }) => via !== 'to').length,
};
