import { firstOf, type Parameters, type Shape, widths } from './network';

/** One word of a batch: computed once, however often it stands there. */
export interface BatchWord {
  readonly id: number;
  /** Its numbers, some of them left out. */
  readonly input: Float32Array;
  /** The factor each number was given. */
  readonly kept: Float32Array | undefined;
  /** For each width, what each filter makes of it at each place of the window: `width × filters`. */
  readonly answers: readonly Float32Array[];
  /** How the loss changes with its numbers. */
  readonly back: Float32Array;
}

/** The words of one batch. */
export class BatchWords {
  readonly #words = new Map<number, BatchWord>();
  readonly #shape: Shape;
  readonly #parameters: Parameters;
  readonly #vectors: Float32Array;

  constructor(shape: Shape, parameters: Parameters, vectors: Float32Array) {
    this.#shape = shape;
    this.#parameters = parameters;
    this.#vectors = vectors;
  }

  /** The word, with each number left out by chance where `dropout` is given. */
  get(id: number, dropout?: { readonly input: number; readonly random: () => number }): BatchWord {
    const held = this.#words.get(id);
    if (held) return held;
    const { dims } = this.#shape;
    const input = this.embed(id);
    const kept =
      dropout && input.map(() => (dropout.random() < dropout.input ? 0 : 1 / (1 - dropout.input)));
    if (kept)
      for (let dim = 0; dim < dims; dim += 1)
        input[dim] = (input[dim] as number) * (kept[dim] as number);
    const answers = widths.map((width, index) => this.#answer(input, width, index));
    const word = { id, input, kept, answers, back: new Float32Array(dims) };
    this.#words.set(id, word);
    return word;
  }

  /** What stands for one word: its pre-trained vector, projected, and what training added. */
  embed(id: number): Float32Array {
    const { dims, vector } = this.#shape;
    const { projection, own } = this.#parameters;
    const numbers = new Float32Array(dims);
    for (let dim = 0; dim < dims; dim += 1) {
      let sum = own[id * dims + dim] as number;
      for (let at = 0; at < vector; at += 1) {
        sum +=
          (projection[dim * vector + at] as number) * (this.#vectors[id * vector + at] as number);
      }
      numbers[dim] = sum;
    }
    return numbers;
  }

  /** Adds what the batch says of its words to the gradients, and forgets them. Gives their numbers. */
  finish(gradients: Parameters): ReadonlySet<number> {
    const { dims, vector } = this.#shape;
    for (const { id, kept, back } of this.#words.values()) {
      for (let dim = 0; dim < dims; dim += 1) {
        const wrong = (back[dim] as number) * (kept ? (kept[dim] as number) : 1);
        if (wrong === 0) continue;
        gradients.own[id * dims + dim] = (gradients.own[id * dims + dim] as number) + wrong;
        for (let at = 0; at < vector; at += 1) {
          const to = dim * vector + at;
          gradients.projection[to] =
            (gradients.projection[to] as number) +
            wrong * (this.#vectors[id * vector + at] as number);
        }
      }
    }
    const touched = new Set(this.#words.keys());
    this.#words.clear();
    return touched;
  }

  #answer(input: Float32Array, width: number, index: number): Float32Array {
    const { dims, filters } = this.#shape;
    const weights = this.#parameters.filters[index] as Float32Array;
    const answers = new Float32Array(width * filters);
    for (let filter = 0; filter < filters; filter += 1) {
      for (let step = 0; step < width; step += 1) {
        const from = (filter * width + step) * dims;
        let sum = 0;
        for (let dim = 0; dim < dims; dim += 1) {
          sum += (weights[from + dim] as number) * (input[dim] as number);
        }
        answers[step * filters + filter] = sum;
      }
    }
    return answers;
  }
}

/** The greatest answer of each filter of one width over all places, and where it was; nothing below zero. */
export function pool(
  words: readonly BatchWord[],
  {
    index,
    bias,
    into,
    at,
  }: { index: number; bias: Float32Array; into: Float32Array; at: Int32Array },
): void {
  const filters = bias.length;
  const width = widths[index] as number;
  const sums = new Float32Array(filters);
  for (let place = 0; place < words.length; place += 1) {
    sums.set(bias);
    for (let step = 0; step < width; step += 1) {
      const answers = words[place + firstOf(width) + step]?.answers[index];
      if (!answers) continue;
      for (let filter = 0; filter < filters; filter += 1) {
        sums[filter] = (sums[filter] as number) + (answers[step * filters + filter] as number);
      }
    }
    for (let filter = 0; filter < filters; filter += 1) {
      if ((sums[filter] as number) > (into[filter] as number)) {
        into[filter] = sums[filter] as number;
        at[filter] = place;
      }
    }
  }
}
