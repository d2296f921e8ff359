import { specials } from '@/lib/engine/classifier/pieces';
import { type BatchWord, BatchWords, pool } from './batch-words';
import type { Example, ExampleSentence } from './examples';
import { countFeatures, firstOf, type Parameters, type Shape, widths } from './network';

/** How much is left out at random while training, so that no single thing is leaned on. */
export interface Dropout {
  readonly word: number;
  readonly input: number;
  readonly feature: number;
  readonly random: () => number;
}

/** One sentence on its way through the network. */
interface Read {
  readonly words: readonly BatchWord[];
  readonly features: Float32Array;
  /** The place at which each feature is greatest; -1 where it is nowhere above zero. */
  readonly at: Int32Array;
  readonly gradient: Float32Array;
}

/** The network: what it says of a message, and how that changes with each of its parameters. */
export class Network {
  readonly shape: Shape;
  readonly parameters: Parameters;
  readonly words: BatchWords;

  /** `vectors` holds the pre-trained vector of each word, `words × vector`. */
  constructor(shape: Shape, parameters: Parameters, vectors: Float32Array) {
    this.shape = shape;
    this.parameters = parameters;
    this.words = new BatchWords(shape, parameters, vectors);
  }

  /** Adds one message to the gradients; gives its loss. */
  learn(example: Example, gradients: Parameters, dropout: Dropout): number {
    const reads = example.sentences.map((sentence) => this.#read(sentence, dropout));
    const masks = reads.map(() => this.#mask(dropout));
    let loss = 0;
    example.sentences.forEach((sentence, at) => {
      const scores = this.#score(example, reads, at, masks);
      const error = scores.map((score, category) => {
        const wanted = sentence.wanted[category] as number;
        const chance = sigmoid(score);
        loss -= Math.log(Math.max(1e-7, wanted > 0 ? chance : 1 - chance));
        return chance - wanted;
      });
      this.#backScore(example, reads, at, masks, error, gradients);
    });
    for (const read of reads) this.#backRead(read, gradients);
    return loss;
  }

  #mask({ feature, random }: Dropout): Float32Array {
    const mask = new Float32Array(countFeatures(this.shape));
    for (let at = 0; at < mask.length; at += 1)
      mask[at] = random() < feature ? 0 : 1 / (1 - feature);
    return mask;
  }

  #read({ ids }: ExampleSentence, dropout: Dropout): Read {
    const { filters } = this.shape;
    const words = Array.from(ids, (id) => {
      const isLeftOut = id >= specials.length && dropout.random() < dropout.word;
      return this.words.get(isLeftOut ? 0 : id, dropout);
    });
    const features = new Float32Array(countFeatures(this.shape));
    const at = new Int32Array(features.length).fill(-1);
    widths.forEach((_, index) => {
      const [from, to] = [index * filters, (index + 1) * filters];
      const bias = this.parameters.filterBias[index] as Float32Array;
      pool(words, { index, bias, into: features.subarray(from, to), at: at.subarray(from, to) });
    });
    return { words, features, at, gradient: new Float32Array(features.length) };
  }

  #score(
    { role, sentences }: Example,
    reads: readonly Read[],
    at: number,
    masks: Masks,
  ): Float32Array {
    const { categories, roles } = this.shape;
    const { out, role: byRole, bias } = this.parameters;
    const scores = new Float32Array(categories);
    for (let category = 0; category < categories; category += 1) {
      let sum = (bias[category] as number) + (byRole[category * roles + role] as number);
      if (sentences[at]?.isSubject) sum += byRole[category * roles + roles - 1] as number;
      scores[category] = sum;
    }
    addProduct(scores, out, reads[at], masks[at]);
    return scores;
  }

  #backScore(
    { role, sentences }: Example,
    reads: readonly Read[],
    at: number,
    masks: Masks,
    error: Float32Array,
    gradients: Parameters,
  ): void {
    const { roles } = this.shape;
    error.forEach((wrong, category) => {
      gradients.bias[category] = (gradients.bias[category] as number) + wrong;
      const row = category * roles;
      gradients.role[row + role] = (gradients.role[row + role] as number) + wrong;
      if (sentences[at]?.isSubject) {
        gradients.role[row + roles - 1] = (gradients.role[row + roles - 1] as number) + wrong;
      }
    });
    const { out } = this.parameters;
    backProduct(error, out, gradients.out, reads[at], masks[at]);
  }

  #backRead({ words, at, gradient }: Read, gradients: Parameters): void {
    const { dims, filters } = this.shape;
    widths.forEach((width, index) => {
      const weights = this.parameters.filters[index] as Float32Array;
      const weightsBack = gradients.filters[index] as Float32Array;
      const biasBack = gradients.filterBias[index] as Float32Array;
      for (let filter = 0; filter < filters; filter += 1) {
        const place = at[index * filters + filter] as number;
        const wrong = gradient[index * filters + filter] as number;
        if (place < 0 || wrong === 0) continue;
        biasBack[filter] = (biasBack[filter] as number) + wrong;
        for (let step = 0; step < width; step += 1) {
          const word = words[place + firstOf(width) + step];
          if (!word) continue;
          const { input, back } = word;
          const from = (filter * width + step) * dims;
          for (let dim = 0; dim < dims; dim += 1) {
            weightsBack[from + dim] =
              (weightsBack[from + dim] as number) + wrong * (input[dim] as number);
            back[dim] = (back[dim] as number) + wrong * (weights[from + dim] as number);
          }
        }
      }
    });
  }
}

/** What is left out of each sentence’s features. */
type Masks = readonly (Float32Array | undefined)[];

function sigmoid(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function addProduct(
  scores: Float32Array,
  weights: Float32Array,
  read: Read | undefined,
  mask: Float32Array | undefined,
): void {
  if (!read) return;
  const { features } = read;
  for (let feature = 0; feature < features.length; feature += 1) {
    const value = (features[feature] as number) * (mask ? (mask[feature] as number) : 1);
    if (value === 0) continue;
    for (let category = 0; category < scores.length; category += 1) {
      scores[category] =
        (scores[category] as number) +
        value * (weights[category * features.length + feature] as number);
    }
  }
}

function backProduct(
  error: Float32Array,
  weights: Float32Array,
  weightsBack: Float32Array,
  read: Read | undefined,
  mask: Float32Array | undefined,
): void {
  if (!read) return;
  const { features, gradient } = read;
  for (let feature = 0; feature < features.length; feature += 1) {
    const factor = mask ? (mask[feature] as number) : 1;
    const value = (features[feature] as number) * factor;
    if (value === 0) continue;
    let back = 0;
    for (let category = 0; category < error.length; category += 1) {
      const at = category * features.length + feature;
      const wrong = error[category] as number;
      weightsBack[at] = (weightsBack[at] as number) + wrong * value;
      back += wrong * (weights[at] as number);
    }
    gradient[feature] = (gradient[feature] as number) + back * factor;
  }
}
