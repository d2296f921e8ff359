import type { Weights } from '@/lib/model/weights';
import { hashWord } from './hash-word';
import { splitPieces } from './pieces';
import { codes, type Unpacked } from './unpack';

/** Words whose part in the filters is remembered; some 3 kB each. */
const remembered = 3000;

/** Turns a sentence into its features: the greatest answer of each filter over all places. */
export class Encoder {
  readonly #weights: Weights;
  readonly #unpacked: Unpacked;
  readonly #answers = new Map<number, Float32Array>();
  /** Where the answers for each width begin in those of a word. */
  readonly #starts: readonly number[];

  constructor(weights: Weights, unpacked: Unpacked) {
    this.#weights = weights;
    this.#unpacked = unpacked;
    let start = 0;
    this.#starts = weights.widths.map((width) => {
      start += width * weights.filters;
      return start - width * weights.filters;
    });
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
    const { dims, filters, widths } = this.#weights;
    const word = this.#vector(row);
    const answers = new Float32Array(filters * widths.reduce((sum, width) => sum + width, 0));
    widths.forEach((width, index) => {
      const matrix = this.#unpacked.filters[index] ?? answers;
      const start = this.#starts[index] ?? 0;
      for (let filter = 0; filter < filters; filter += 1) {
        for (let step = 0; step < width; step += 1) {
          const from = (filter * width + step) * dims;
          let sum = 0;
          for (let dim = 0; dim < dims; dim += 1) {
            sum += (matrix[from + dim] as number) * (word[dim] as number);
          }
          answers[start + step * filters + filter] = sum;
        }
      }
    });
    this.#answers.set(row, answers);
    return answers;
  }

  #vector(row: number): Float32Array {
    const { dims, parts } = this.#weights;
    const size = dims / parts;
    const word = new Float32Array(dims);
    for (let part = 0; part < parts; part += 1) {
      const code = this.#unpacked.codes[row * parts + part] ?? 0;
      const from = (part * codes + code) * size;
      word.set(this.#unpacked.book.subarray(from, from + size), part * size);
    }
    return word;
  }
}
