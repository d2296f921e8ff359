import { roles } from '@/lib/model/role';
import type { Weights } from '@/lib/model/weights';
import { ByteReader, decodeBase64 } from './byte-reader';

/** Numbers that a word’s part can take: what one byte counts to. */
export const codes = 256;

/** Weights, ready to compute with; matrices by rows. */
export interface Unpacked {
  /** Where a word stands in `codes`, by its hash. */
  readonly rowOf: ReadonlyMap<number, number>;
  /** One byte a part: which of `book` the part is. `words × parts`. */
  readonly codes: Uint8Array;
  /** What the codes mean, `(parts × 256) × (dims ÷ parts)`. */
  readonly book: Float32Array;
  /** For each width, `filters × (width × dims)`. */
  readonly filters: readonly Float32Array[];
  readonly filterBias: readonly Float32Array[];
  /** Features to categories: the sentence’s own, then what it says of the next, then of the one before. */
  readonly heads: Float32Array;
  /** `categories × (roles + 1)`; the last is for the subject line. */
  readonly role: Float32Array;
  readonly bias: Float32Array;
}

/** Reads weights in the order in which `scripts/train/pack.ts` writes them. */
export function unpack(weights: Weights): Unpacked {
  const { dims, filters, widths, words, parts, categories } = weights;
  const reader = new ByteReader(decodeBase64(weights.data));
  const features = filters * widths.length;
  return {
    rowOf: new Map([...reader.triples(words)].map((hash, row) => [hash, row])),
    codes: reader.bytes(words * parts),
    book: reader.matrix(parts * codes, dims / parts),
    filters: widths.map((width) => reader.matrix(filters, width * dims)),
    filterBias: widths.map(() => reader.floats(filters)),
    heads: reader.matrix(3 * categories.length, features),
    role: reader.floats(categories.length * (roles.length + 1)),
    bias: reader.floats(categories.length),
  };
}
