import type { Weights } from '@/lib/model/weights';
import { hashWord } from './hash-word';
import { splitPieces } from './pieces';
import { codes, type Unpacked, type UnpackedTier } from './unpack';

/** Words whose part in the filters is remembered; some 4 kB each. */
const remembered = 800;

/** Turns a sentence into its features: the greatest answer of each filter over all places. */
export class Encoder {
  readonly #weights: Weights;
  readonly #unpacked: Unpacked;
  readonly #answers = new Map<number, Float32Array>();
  /** The answers to each part of a word by its code, once they were needed: words share them. */
  readonly #answersToParts = new Map<UnpackedTier, (Float32Array | undefined)[]>();
  /** Where the answers for each width begin in those of a word. */
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(weights: Weights, unpacked: Unpacked) {
    this.#weights = weights;
    this.#unpacked = unpacked;
    let start = 0;
    this.#starts = weights.widths.map((width) => {
      start += width * weights.filters;
      return start - width * weights.filters;
    });
    this.#length = start;
  }

  encode(sentence: string): Float32Array {
    const { filters, widths } = this.#weights;
    const words = this.#rows(sentence).map((row) => this.#answersOf(row));
    const features = new Float32Array(filters * widths.length);
    const sums = new Float32Array(filters);
    widths.forEach((width, index) => {
      const bias = this.#unpacked.filterBias[index] ?? sums;
      const start = this.#starts[index] ?? 0;
      const first = width === 1 ? 0 : -1;
      const base = index * filters;
      for (let place = 0; place < words.length; place += 1) {
        sums.set(bias);
        for (let step = 0; step < width; step += 1) {
          const word = words[place + first + step];
          if (!word) continue;
          const from = start + step * filters;
          for (let filter = 0; filter < filters; filter += 1) {
            sums[filter] = (sums[filter] as number) + (word[from + filter] as number);
          }
        }
        for (let filter = 0; filter < filters; filter += 1) {
          const sum = sums[filter] as number;
          if (sum > (features[base + filter] as number)) features[base + filter] = sum;
        }
      }
    });
    return features;
  }

  #rows(sentence: string): number[] {
    const pieces = splitPieces(sentence).map(
      ({ form, isName }) => this.#rowOf(form) ?? this.#rowOf(isName ? '<name>' : '<unknown>') ?? 0,
    );
    return [this.#rowOf('<start>') ?? 0, ...pieces, this.#rowOf('<end>') ?? 0];
  }

  #rowOf(form: string): number | undefined {
    return this.#unpacked.rowOf.get(hashWord(form));
  }

  /** What each filter makes of one word at each place of its window: the same for every sentence. */
  #answersOf(row: number): Float32Array {
    const held = this.#answers.get(row);
    if (held) return held;
    if (this.#answers.size >= remembered) this.#answers.clear();
    const answers = new Float32Array(this.#length);
    const tier = this.#unpacked.tiers.findLast(({ first }) => first <= row);
    const { first = 0, parts = 0, codes: all = [] } = tier ?? {};
    for (let part = 0; tier && part < parts; part += 1) {
      const own = this.#answersToPart(tier, part, all[(row - first) * parts + part] ?? 0);
      for (let at = 0; at < answers.length; at += 1) {
        answers[at] = (answers[at] as number) + (own[at] as number);
      }
    }
    this.#answers.set(row, answers);
    return answers;
  }

  #answersToPart(tier: UnpackedTier, part: number, code: number): Float32Array {
    const known = this.#answersToParts.get(tier) ?? [];
    this.#answersToParts.set(tier, known);
    const at = part * codes + code;
    const answers = known[at] ?? this.#answer(tier, part, at);
    known[at] = answers;
    return answers;
  }

  #answer({ parts, book }: UnpackedTier, part: number, at: number): Float32Array {
    const { dims, filters, widths } = this.#weights;
    const size = dims / parts;
    const numbers = book.subarray(at * size, (at + 1) * size);
    const answers = new Float32Array(this.#length);
    widths.forEach((width, index) => {
      const matrix = this.#unpacked.filters[index] ?? answers;
      const start = this.#starts[index] ?? 0;
      for (let step = 0; step < width; step += 1) {
        for (let filter = 0; filter < filters; filter += 1) {
          const row = (filter * width + step) * dims + part * size;
          let sum = 0;
          for (let dim = 0; dim < size; dim += 1) {
            sum += (matrix[row + dim] as number) * (numbers[dim] as number);
          }
          answers[start + step * filters + filter] = sum;
        }
      }
    });
    return answers;
  }
}
