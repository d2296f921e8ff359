import type { WordCategory } from './category';

/** What stands in the list of switched-off rules when the whole classifier is off. */
export const secondReader = 'second-reader';

/** How sure the classifier must be of a category before it speaks: chances between 0 and 1. */
export interface Sureness {
  /** To speak at all, as a nudge. */
  readonly nudge: number;
  /** To speak with the severity of its rule. */
  readonly full: number;
}

/** Words that are stored alike: those met seldom in fewer parts, one byte each. */
export interface Tier {
  readonly words: number;
  /** Parts that a word’s numbers are stored in. */
  readonly parts: number;
}

/** What a classifier has learned, as training wrote it down. `scripts/train` says what the numbers mean. */
export interface Weights {
  /** Numbers that stand for one word. */
  readonly dims: number;
  /** Filters for each width. */
  readonly filters: number;
  /** How many words in a row the filters see. */
  readonly widths: readonly number[];
  /** Groups of words, the most frequent first. */
  readonly tiers: readonly Tier[];
  readonly categories: readonly WordCategory[];
  /** Set on hands kept apart from training; a category left out never speaks. */
  readonly sure: Readonly<Partial<Record<WordCategory, Sureness>>>;
  /** All numbers, little-endian, in base64. */
  readonly data: string;
}
