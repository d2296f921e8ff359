import { BoundedCache } from '@/lib/engine/bounded-cache';
import type { WordCategory } from '@/lib/model/category';
import type { Place } from '@/lib/model/draft';
import { type Role, roles } from '@/lib/model/role';
import type { Sureness, Weights } from '@/lib/model/weights';
import { Encoder } from './encode';
import { unpack } from './unpack';

/** A sentence as the classifier takes it. */
interface Asked {
  readonly text: string;
  readonly where: Place;
}

/** The second reader: how likely each sentence is to carry each category, by what it learned from the corpus. */
export interface Classifier {
  /** How sure it must be to speak; `undefined` where it never does. */
  sure(category: WordCategory): Sureness | undefined;
  /** A function from a sentence’s number and a category to a chance between 0 and 1. */
  read(sentences: readonly Asked[], role: Role): Chances;
}

/** The chance that a sentence, by its number in the draft, carries a category. */
export type Chances = (sentence: number, category: WordCategory) => number;

/** Makes a classifier of what training wrote down. Pure: the same sentences give the same chances. */
export function createClassifier(weights: Weights): Classifier {
  const unpacked = unpack(weights);
  const encoder = new Encoder(weights, unpacked);
  const { categories } = weights;
  const cache = new BoundedCache<Float32Array>(1_000_000);
  const scoresOf = (text: string) =>
    cache.get(text, (fresh) => multiply(unpacked.heads, encoder.encode(fresh)));
  return {
    sure: (category) => weights.sure[category],
    read(sentences, role) {
      const scores = sentences.map(({ text }) => scoresOf(text));
      const at = roles.indexOf(role);
      const width = roles.length + 1;
      return (sentence, category) => {
        const index = categories.indexOf(category);
        const asked = sentences[sentence];
        if (index < 0 || !asked) return 0;
        const count = categories.length;
        let score = (unpacked.bias[index] ?? 0) + (unpacked.role[index * width + at] ?? 0);
        if (asked.where === 'subject') score += unpacked.role[index * width + roles.length] ?? 0;
        score += scores[sentence]?.[index] ?? 0;
        score += scores[sentence - 1]?.[count + index] ?? 0;
        score += scores[sentence + 1]?.[2 * count + index] ?? 0;
        return 1 / (1 + Math.exp(-score));
      };
    },
  };
}

function multiply(matrix: Float32Array, features: Float32Array): Float32Array {
  const { length } = features;
  return Float32Array.from({ length: matrix.length / length }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < length; at += 1) {
      sum += (matrix[row * length + at] as number) * (features[at] as number);
    }
    return sum;
  });
}
