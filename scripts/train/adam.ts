import type { Parameters } from './network';

const [fade, fadeOfSquares, tiny] = [0.9, 0.999, 1e-8];

/** Kingma and Ba’s Adam; the rows of `own` are moved only when their words stood in the batch. */
export class Adam {
  readonly #moments = new Map<Float32Array, { mean: Float32Array; square: Float32Array }>();
  readonly #decay: number;
  #steps = 0;

  /** `decay` pulls every weight towards zero, but for single words and biases. */
  constructor(decay: number) {
    this.#decay = decay;
  }

  /** Moves the parameters against their gradients, and sets the gradients to zero. */
  step(
    parameters: Parameters,
    gradients: Parameters,
    { touched, dims, rate }: { touched: ReadonlySet<number>; dims: number; rate: number },
  ): void {
    this.#steps += 1;
    const dense: readonly [Float32Array, Float32Array][] = [
      [parameters.projection, gradients.projection],
      ...parameters.filters.map((each, at) => pair(each, gradients.filters[at])),
      ...parameters.filterBias.map((each, at) => pair(each, gradients.filterBias[at])),
      [parameters.out, gradients.out],
      [parameters.role, gradients.role],
      [parameters.bias, gradients.bias],
    ];
    for (const [values, back] of dense)
      this.#move(values, back, 0, values.length, rate, this.#decay);
    for (const id of touched) {
      this.#move(parameters.own, gradients.own, id * dims, (id + 1) * dims, rate, 0);
    }
  }

  #move(
    values: Float32Array,
    back: Float32Array,
    start: number,
    end: number,
    rate: number,
    decay: number,
  ): void {
    const moments = this.#moments.get(values) ?? {
      mean: new Float32Array(values.length),
      square: new Float32Array(values.length),
    };
    this.#moments.set(values, moments);
    const { mean, square } = moments;
    const [meanScale, squareScale] = [1 - fade ** this.#steps, 1 - fadeOfSquares ** this.#steps];
    for (let at = start; at < end; at += 1) {
      const gradient = back[at] as number;
      const first = fade * (mean[at] as number) + (1 - fade) * gradient;
      const second =
        fadeOfSquares * (square[at] as number) + (1 - fadeOfSquares) * gradient * gradient;
      mean[at] = first;
      square[at] = second;
      const value = values[at] as number;
      values[at] =
        value -
        rate * (first / meanScale / (Math.sqrt(second / squareScale) + tiny) + decay * value);
      back[at] = 0;
    }
  }
}

function pair(values: Float32Array, back: Float32Array | undefined): [Float32Array, Float32Array] {
  return [values, back ?? new Float32Array(values.length)];
}
