import { roles } from '@/lib/model/role';
import type { Weights } from '@/lib/model/weights';
import { ByteReader, decodeBase64 } from './byte-reader';

/** Numbers that a word’s part can take: what one byte counts to. */
export const codes = 256;

/** Words in their parts, `Tier` unpacked. */
export interface UnpackedTier {
  /** The row of its first word. */
  readonly first: number;
  readonly parts: number;
  /** One byte a part: which of `book` the part is. `words × parts`. */
  readonly codes: Uint8Array;
  /** What the codes mean, `(parts × 256) × (dims ÷ parts)`. */
  readonly book: Float32Array;
}

/** Weights, ready to compute with; matrices by rows. */
export interface Unpacked {
  /** Where a word stands, by its hash: the words of all tiers in a row. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly tiers: readonly UnpackedTier[];
  /** For each width, `filters × (width × dims)`. */
  readonly filters: readonly Float32Array[];
  readonly filterBias: readonly Float32Array[];
  /** What each feature says of the categories, `features × categories`. */
  readonly heads: Float32Array;
  /** `categories × (roles + 1)`; the last is for the subject line. */
  readonly role: Float32Array;
  readonly bias: Float32Array;
}

/** Reads weights in the order in which `scripts/train/pack.ts` writes them. */
export function unpack(weights: Weights): Unpacked {
  const { dims, filters, widths, tiers, categories } = weights;
  const reader = new ByteReader(decodeBase64(weights.data));
  const features = filters * widths.length;
  const rowOf = new Map<number, number>();
  return {
    rowOf,
    tiers: tiers.map(({ words, parts }) => {
      const first = rowOf.size;
      for (const hash of reader.rising(words)) rowOf.set(hash, rowOf.size);
      const own = reader.bytes(words * parts);
      return { first, parts, codes: own, book: reader.matrix(parts, codes * (dims / parts)) };
    }),
    filters: widths.map((width) => reader.matrix(filters, width * dims)),
    filterBias: widths.map(() => reader.floats(filters)),
    heads: reader.matrix(features, categories.length),
    role: reader.floats(categories.length * (roles.length + 1)),
    bias: reader.floats(categories.length),
  };
}
