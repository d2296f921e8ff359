import { expect, test } from 'vitest';
import { makeParameters, type Parameters, type Shape, zeros } from '@/scripts/train/network';
import { Network } from '@/scripts/train/pass';
import { makeRandom } from '@/scripts/train/random';

const shape: Shape = {
  dims: 4,
  filters: 5,
  vector: 7,
  words: 30,
  categories: 3,
  roles: 4,
};

const example = {
  role: 1,
  sentences: [
    sentence([7, 8, 9, 12, 9], [1, 0, 1], { isSubject: true }),
    sentence([11, 8], [0, 0, 1], { isSubject: false }),
  ],
};

function sentence(ids: number[], wanted: number[], { isSubject }: { isSubject: boolean }) {
  return { ids: Int32Array.from(ids), wanted: Float32Array.from(wanted), isSubject };
}

/** A network of which every part takes part, none of it left out by chance. */
function makeNetwork() {
  const random = makeRandom(3);
  const parameters = makeParameters(shape, random);
  for (const numbers of listAll(parameters)) {
    for (const at of numbers.keys()) numbers[at] = (numbers[at] as number) + random() * 0.8 - 0.4;
  }
  const vectors = Float32Array.from({ length: shape.words * shape.vector }, () => random() - 0.5);
  const network = new Network(shape, parameters, vectors);
  const learn = () => {
    const gradients = zeros(parameters);
    const dropout = { word: 0, input: 0, feature: 0, random };
    const loss = network.learn(example, gradients, dropout);
    network.words.finish(gradients);
    return { loss, gradients };
  };
  return { parameters, learn };
}

function listAll(parameters: Parameters): readonly Float32Array[] {
  return Object.values(parameters).flat();
}

test('the gradients are how the loss changes, for each of the parameters', () => {
  const { parameters, learn } = makeNetwork();
  const gradients = listAll(learn().gradients);
  const step = 2e-3;
  listAll(parameters).forEach((numbers, part) => {
    for (const [at, value] of numbers.entries()) {
      const [above, below] = [step, -step].map((by) => {
        numbers[at] = value + by;
        return learn().loss;
      }) as [number, number];
      numbers[at] = value;
      expect(gradients[part]?.[at]).toBeCloseTo((above - below) / (2 * step), 2);
    }
    expect(gradients[part]?.some((gradient) => Math.abs(gradient) > 0.01)).toBe(true);
  });
});
