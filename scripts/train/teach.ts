import { Adam } from './adam';
import type { Example } from './examples';
import { zeros } from './network';
import type { Dropout, Network } from './pass';
import { shuffle } from './random';

/** How a network is taught. */
export interface Course {
  readonly epochs: number;
  /** Sentences in one step. */
  readonly batch: number;
  readonly rate: number;
  readonly decay: number;
  readonly dropout: Dropout;
}

/** Steps in which the rate rises to its height; after them it falls along a cosine. */
const warmUp = 200;

/** Teaches the network, in place. */
export function teach(
  network: Network,
  examples: readonly Example[],
  { epochs, batch, rate, decay, dropout }: Course,
  tell: (line: string) => void,
): void {
  const { parameters, shape } = network;
  const gradients = zeros(parameters);
  const adam = new Adam(decay);
  const sentences = examples.reduce((sum, each) => sum + each.sentences.length, 0);
  const steps = Math.ceil((epochs * sentences) / batch);
  let step = 0;
  let held = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const order = [...examples];
    shuffle(order, dropout.random);
    let total = 0;
    for (const example of order) {
      total += network.learn(example, gradients, dropout);
      held += example.sentences.length;
      if (held < batch) continue;
      const touched = network.words.finish(gradients);
      divide(gradients, touched, held, shape.dims);
      const height = Math.min(1, (step + 1) / warmUp);
      const fall = 0.5 + 0.5 * Math.cos((Math.PI * Math.min(step, steps)) / steps);
      adam.step(parameters, gradients, { touched, dims: shape.dims, rate: rate * height * fall });
      held = 0;
      step += 1;
    }
    tell(`epoch ${epoch + 1} of ${epochs}: loss ${(total / sentences).toFixed(4)}`);
  }
}

/** From the sum over a batch to its mean. */
function divide(
  { own, ...rest }: ReturnType<typeof zeros>,
  touched: ReadonlySet<number>,
  by: number,
  dims: number,
): void {
  const dense = Object.values(rest).flat() as Float32Array[];
  for (const each of dense)
    for (let at = 0; at < each.length; at += 1) each[at] = (each[at] as number) / by;
  for (const id of touched) {
    for (let at = id * dims; at < (id + 1) * dims; at += 1) own[at] = (own[at] as number) / by;
  }
}
