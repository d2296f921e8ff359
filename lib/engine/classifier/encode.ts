import type { Weights } from '@/lib/model/weights';
import { hashWord } from './hash-word';
import { splitPieces } from './pieces';
import { codes, type Unpacked, type UnpackedTier } from './unpack';

/** How many places make a stretch. */
const stretchLength = 8;

/** Some places of a sentence in a row, read. */
interface Stretch {
  /** The words there, and those beside them that its windows reach: rows of the vocabulary. */
  readonly rows: readonly number[];
  readonly features: Float32Array;
}

/** Words whose answers are remembered, in two halves; some 5 kB each. */
const remembered = 2400;

/** Turns a sentence into its features: the greatest answer of each filter over all places. */
export class Encoder {
  readonly #weights: Weights;
  readonly #unpacked: Unpacked;
  #newer = new Map<number, Float32Array>();
  #older = new Map<number, Float32Array>();
  /** The answers to each part of a word by its code, once they were needed: words share them. */
  readonly #answersToParts = new Map<UnpackedTier, (Float32Array | undefined)[]>();
  /** Where the answers for each width begin in those of a word. */
  readonly #starts: readonly number[];
  /** What is answered where no word stands: the filters’ own bias, in the first place of their window. */
  readonly #nothing: Float32Array;
  /** The sentence before, which while somebody types is the same but for one stretch. */
  #last: readonly Stretch[] = [];

  constructor(weights: Weights, unpacked: Unpacked) {
    this.#weights = weights;
    this.#unpacked = unpacked;
    let length = 0;
    this.#starts = weights.widths.map((width) => {
      length += width * weights.filters;
      return length - width * weights.filters;
    });
    this.#nothing = new Float32Array(length);
    this.#starts.forEach((start, index) => {
      this.#nothing.set(unpacked.filterBias[index] ?? [], start);
    });
  }

  encode(sentence: string): Float32Array {
    const { filters, widths } = this.#weights;
    const rows = this.#rows(sentence);
    const features = new Float32Array(filters * widths.length);
    const read: Stretch[] = [];
    for (let from = 0; from < rows.length; from += stretchLength) {
      const own = rows.slice(Math.max(0, from - 1), from + stretchLength + 1);
      const before = this.#last[read.length];
      const stretch = before && areEqual(before.rows, own) ? before : this.#read(own, from > 0);
      raiseByOne(features, stretch.features, 0);
      read.push(stretch);
    }
    this.#last = read;
    return features;
  }

  /** The greatest answers of a stretch; when it goes on from another, its first row is that one’s last. */
  #read(rows: readonly number[], goesOn: boolean): Stretch {
    const { filters, widths } = this.#weights;
    const words = rows.map((row) => this.#answersOf(row));
    const start = goesOn ? 1 : 0;
    const end = Math.min(words.length, start + stretchLength);
    const features = new Float32Array(filters * widths.length);
    widths.forEach((width, index) => {
      const into = features.subarray(index * filters, (index + 1) * filters);
      const from = this.#starts[index] ?? 0;
      for (let place = start; place < end; place += 1) {
        const one = words[place - 1] ?? this.#nothing;
        const two = words[place] ?? this.#nothing;
        const three = words[place + 1] ?? this.#nothing;
        if (width === 1) raiseByOne(into, two, from);
        else if (width === 2) raiseByTwo(into, one, two, from);
        else raiseByThree(into, one, two, three, from);
      }
    });
    return { rows, features };
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
    const held = this.#newer.get(row);
    if (held) return held;
    const answers = this.#older.get(row) ?? this.#answerAfresh(row);
    if (this.#newer.size >= remembered / 2) {
      this.#older = this.#newer;
      this.#newer = new Map();
    }
    this.#newer.set(row, answers);
    return answers;
  }

  #answerAfresh(row: number): Float32Array {
    const answers = this.#nothing.slice();
    const tier = this.#unpacked.tiers.findLast(({ first }) => first <= row);
    const { first = 0, parts = 0, codes: all = [] } = tier ?? {};
    for (let part = 0; tier && part < parts; part += 1) {
      const own = this.#answersToPart(tier, part, all[(row - first) * parts + part] ?? 0);
      for (let at = 0; at < answers.length; at += 1) {
        answers[at] = (answers[at] as number) + (own[at] as number);
      }
    }
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
    const answers = new Float32Array(this.#nothing.length);
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

function areEqual(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && some.every((row, at) => row === others[at]);
}

// Most of the time of the second reader goes into the loops below: each is written out.

/** Raises each feature to what its filter answers to one word, or has answered to a stretch. */
function raiseByOne(features: Float32Array, one: Float32Array, from: number): void {
  const { length } = features;
  for (let at = 0; at < length; at += 1) {
    const sum = one[from + at] as number;
    if (sum > (features[at] as number)) features[at] = sum;
  }
}

function raiseByTwo(features: Float32Array, one: Float32Array, two: Float32Array, from: number) {
  const { length } = features;
  const second = from + length;
  for (let at = 0; at < length; at += 1) {
    const sum = (one[from + at] as number) + (two[second + at] as number);
    if (sum > (features[at] as number)) features[at] = sum;
  }
}

function raiseByThree(
  features: Float32Array,
  one: Float32Array,
  two: Float32Array,
  three: Float32Array,
  from: number,
): void {
  const { length } = features;
  const [second, third] = [from + length, from + 2 * length];
  for (let at = 0; at < length; at += 1) {
    const sum =
      (one[from + at] as number) + (two[second + at] as number) + (three[third + at] as number);
    if (sum > (features[at] as number)) features[at] = sum;
  }
}
