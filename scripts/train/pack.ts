import { hashWord } from '@/lib/engine/classifier/hash-word';
import { codes } from '@/lib/engine/classifier/unpack';
import { idsOf, wordCategories } from '@/lib/model/category';
import type { Tier, Weights } from '@/lib/model/weights';
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

/** A word, and what it is found by. */
type HashedWord = PackedWord & { readonly hash: number };

/** Writes a network down in few bytes: a byte for each number, a byte for each part of a word. */
export function pack(
  network: Network,
  packed: readonly PackedWord[],
  { tiers, random }: { tiers: readonly Tier[]; random: () => number },
): Omit<Weights, 'sure'> {
  const { dims, filters, categories } = network.shape;
  const { parameters } = network;
  const writer = new ByteWriter();
  const words = withoutTwins(packed);
  let first = 0;
  const written = tiers.map(({ words: count, parts }) => {
    const own = words.slice(first, first + count).sort((one, other) => one.hash - other.hash);
    first += count;
    writeTier(writer, network, own, { parts, random });
    return { words: own.length, parts };
  });
  parameters.filters.forEach((matrix, at) => {
    writer.matrix(matrix, (widths[at] ?? 1) * dims);
  });
  for (const bias of parameters.filterBias) writer.floats(bias);
  writer.matrix(transpose(parameters.out, countFeatures(network.shape)), categories);
  writer.floats(parameters.role);
  writer.floats(parameters.bias);
  return {
    dims,
    filters,
    widths,
    tiers: written,
    categories: idsOf(wordCategories),
    data: writer.toBase64(),
  };
}

/** Words in the order of their hashes, each in so many parts, and what the bytes of the parts mean. */
function writeTier(
  writer: ByteWriter,
  network: Network,
  words: readonly HashedWord[],
  { parts, random }: { parts: number; random: () => number },
): void {
  const size = network.shape.dims / parts;
  const weights = Float32Array.from(words, ({ weight }) => weight);
  const stored = new Uint8Array(words.length * parts);
  const book = new Float32Array(parts * codes * size);
  const vectors = words.map(({ id }) => network.words.embed(id));
  for (let part = 0; part < parts; part += 1) {
    const points = new Float32Array(words.length * size);
    vectors.forEach((vector, row) => {
      points.set(vector.subarray(part * size, (part + 1) * size), row * size);
    });
    const { middles, group } = groupPoints(points, size, weights, { count: codes, random });
    book.set(middles, part * codes * size);
    group.forEach((code, row) => {
      stored[row * parts + part] = code;
    });
  }
  writer.rising(words.map(({ hash }) => hash));
  writer.bytes(stored);
  writer.matrix(book, codes * size);
}

/** Of words with one hash the more frequent stays. */
function withoutTwins(packed: readonly PackedWord[]): HashedWord[] {
  const byHash = new Map<number, HashedWord>();
  for (const word of packed) {
    const hash = hashWord(word.form);
    const twin = byHash.get(hash);
    if (!twin || twin.weight < word.weight) byHash.set(hash, { ...word, hash });
  }
  return [...byHash.values()];
}

function transpose(matrix: Float32Array, columns: number): Float32Array {
  const rows = matrix.length / columns;
  return matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)] as number);
}
