import { hashWord } from '@/lib/engine/classifier/hash-word';
import { codes } from '@/lib/engine/classifier/unpack';
import { idsOf, wordCategories } from '@/lib/model/category';
import type { Weights } from '@/lib/model/weights';
import { ByteWriter } from './byte-writer';
import { countFeatures, widths } from './network';
import type { Network } from './pass';
import { groupPoints } from './quantise';

/** A word that goes into the package: its number in the network, its form, how often it is met. */
export interface PackedWord {
  readonly id: number;
  readonly form: string;
  readonly weight: number;
}

/** Writes a network down in few bytes: a byte for each number, a byte for each part of a word. */
export function pack(
  network: Network,
  packed: readonly PackedWord[],
  { parts, random }: { parts: number; random: () => number },
): Omit<Weights, 'sure'> {
  const { shape, parameters } = network;
  const { dims, filters } = shape;
  const words = withoutTwins(packed);
  const vectors = new Float32Array(words.length * dims);
  words.forEach(({ id }, row) => {
    vectors.set(network.words.embed(id), row * dims);
  });
  const size = dims / parts;
  const weights = Float32Array.from(words, ({ weight }) => weight);
  const stored = new Uint8Array(words.length * parts);
  const book = new Float32Array(parts * codes * size);
  for (let part = 0; part < parts; part += 1) {
    const points = new Float32Array(words.length * size);
    words.forEach((_, row) => {
      const from = row * dims + part * size;
      points.set(vectors.subarray(from, from + size), row * size);
    });
    const { middles, group } = groupPoints(points, size, weights, { count: codes, random });
    book.set(middles, part * codes * size);
    group.forEach((code, row) => {
      stored[row * parts + part] = code;
    });
  }
  const writer = new ByteWriter();
  writer.triples(words.map(({ hash }) => hash));
  writer.bytes(stored);
  writer.matrix(book, size);
  parameters.filters.forEach((matrix, at) => {
    writer.matrix(matrix, (widths[at] ?? 1) * dims);
  });
  for (const bias of parameters.filterBias) writer.floats(bias);
  const heads = [parameters.out, parameters.before, parameters.after].flatMap((head) => [...head]);
  writer.matrix(Float32Array.from(heads), countFeatures(shape));
  writer.floats(parameters.role);
  writer.floats(parameters.bias);
  return {
    dims,
    filters,
    widths,
    words: words.length,
    parts,
    categories: idsOf(wordCategories),
    data: writer.toBase64(),
  };
}

/** Of words with one hash the more frequent stays. */
function withoutTwins(packed: readonly PackedWord[]): (PackedWord & { hash: number })[] {
  const byHash = new Map<number, PackedWord & { hash: number }>();
  for (const word of packed) {
    const hash = hashWord(word.form);
    const twin = byHash.get(hash);
    if (!twin || twin.weight < word.weight) byHash.set(hash, { ...word, hash });
  }
  return [...byHash.values()];
}
