import type { Measure } from '@/lib/model/rule';
import { BoundedCache } from './bounded-cache';
import type { ReadDraft } from './read-draft';
import type { Paragraph } from './sentences';

const anyWord = /[\p{L}\p{N}]\S*/gu;
const wordInCapitals = /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/gu;

/** What is counted in one paragraph. None of it goes over a break of the line. */
interface Counts {
  readonly words: number;
  readonly exclamationMarks: number;
  readonly wordsInCapitals: number;
}

const known = new WeakMap<Paragraph, Counts>();
const inSentences = new BoundedCache<number>(500_000);

/** Words of a draft's body, as a word processor counts them. */
export function countWords({ paragraphs }: Pick<ReadDraft, 'paragraphs'>): number {
  return sum(paragraphs, 'words');
}

/** How each measure is taken. */
export const measurers: Readonly<Record<Measure, (read: ReadDraft) => number>> = {
  words: countWords,
  'words-in-a-sentence': ({ sentences }) =>
    sentences.reduce((most, { text }) => Math.max(most, inSentences.get(text, countAll)), 0),
  'exclamation-marks': ({ paragraphs }) => sum(paragraphs, 'exclamationMarks'),
  'words-in-capitals': ({ paragraphs }) => sum(paragraphs, 'wordsInCapitals'),
  'people-on-copy': ({ draft }) => draft.recipients.filter(({ via }) => via !== 'to').length,
};

function countAll(text: string): number {
  return count(text, anyWord);
}

function sum(paragraphs: readonly Paragraph[], what: keyof Counts): number {
  return paragraphs.reduce((total, paragraph) => total + countsOf(paragraph)[what], 0);
}

function countsOf(paragraph: Paragraph): Counts {
  const held = known.get(paragraph);
  if (held) return held;
  const { text } = paragraph;
  const counts: Counts = {
    words: countAll(text),
    exclamationMarks: count(text, /!/g),
    wordsInCapitals: count(text, wordInCapitals),
  };
  known.set(paragraph, counts);
  return counts;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found += 1;
  return found;
}
