import { BoundedCache } from '@/lib/engine/bounded-cache';
import type { WordCategory } from '@/lib/model/category';
import type { Place } from '@/lib/model/draft';
import { type Role, roles } from '@/lib/model/role';
import type { Weights } from '@/lib/model/weights';
import { Encoder } from './encode';
import { unpack } from './unpack';

/** A sentence as the classifier takes it. */
interface Asked {
  readonly text: string;
  readonly where: Place;
}

/** A category that the classifier is sure of: enough to speak with the severity of its rule, or for a nudge. */
export interface Sure {
  readonly category: WordCategory;
  readonly isFull: boolean;
}

/** The second reader: how likely a sentence is to carry each category, by what it learned from the corpus. */
export interface Classifier {
  /** The categories it is sure of in one sentence: nearly always none. */
  hear(sentence: Asked, role: Role): readonly Sure[];
  /** The chance that a sentence carries a category, between 0 and 1. */
  chance(sentence: Asked, category: WordCategory, role: Role): number;
}

/** One sentence, read. */
interface Read {
  /** What its words say of each category. */
  readonly scores: Float32Array;
  /** What was heard in it, by the last that was needed: nearly always the same as the time before. */
  heard: readonly Sure[];
  needed: Float32Array | undefined;
}

const nothing: readonly Sure[] = [];

/** Makes a classifier of what training wrote down. Pure: the same sentence gives the same chances. */
export function createClassifier(weights: Weights): Classifier {
  const unpacked = unpack(weights);
  const encoder = new Encoder(weights, unpacked);
  const { categories, sure } = weights;
  const width = roles.length + 1;
  const cache = new BoundedCache<Read>(1_000_000);
  const readOf = (text: string) =>
    cache.get(text, (fresh) => ({
      scores: multiply(unpacked.heads, encoder.encode(fresh), categories.length),
      heard: nothing,
      needed: undefined,
    }));

  /** What a category has before a word is read: by its own, by who reads, and on the subject line. */
  const startOf = (category: number, role: Role, where: Place) =>
    (unpacked.bias[category] ?? 0) +
    (unpacked.role[category * width + roles.indexOf(role)] ?? 0) +
    (where === 'subject' ? (unpacked.role[category * width + roles.length] ?? 0) : 0);

  /** What the words must bring for each category to be heard, by reader and place. */
  const needed = { subject: new Map<Role, Float32Array>(), body: new Map<Role, Float32Array>() };
  const neededBy = (role: Role, where: Place) => {
    const known = needed[where].get(role);
    if (known) return known;
    const made = Float32Array.from(categories, (category, at) => {
      const { nudge } = sure[category] ?? { nudge: 1 };
      return scoreOf(nudge) - startOf(at, role, where);
    });
    needed[where].set(role, made);
    return made;
  };

  const chanceAt = (at: number, { text, where }: Asked, role: Role) =>
    1 / (1 + Math.exp(-startOf(at, role, where) - (readOf(text).scores[at] ?? 0)));

  return {
    hear(sentence, role) {
      const least = neededBy(role, sentence.where);
      const read = readOf(sentence.text);
      if (read.needed === least) return read.heard;
      read.needed = least;
      read.heard = categories.flatMap((category, at) => {
        if ((read.scores[at] ?? 0) < (least[at] ?? 0)) return [];
        return [{ category, isFull: chanceAt(at, sentence, role) >= (sure[category]?.full ?? 1) }];
      });
      return read.heard;
    },
    chance(sentence, category, role) {
      const at = categories.indexOf(category);
      return at < 0 ? 0 : chanceAt(at, sentence, role);
    },
  };
}

/** The score that makes a chance; without end for a chance that is never reached. */
function scoreOf(chance: number): number {
  return chance >= 1 ? Number.POSITIVE_INFINITY : Math.log(chance / (1 - chance));
}

/** `columns` hold one number for each row; most features are zero, and cost nothing. */
function multiply(columns: Float32Array, features: Float32Array, rows: number): Float32Array {
  const sums = new Float32Array(rows);
  for (let feature = 0; feature < features.length; feature += 1) {
    const value = features[feature] as number;
    if (value === 0) continue;
    const from = feature * rows;
    for (let row = 0; row < rows; row += 1) {
      sums[row] = (sums[row] as number) + value * (columns[from + row] as number);
    }
  }
  return sums;
}
