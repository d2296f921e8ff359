import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createClassifier } from '@/lib/engine/classifier/classifier';
import { specials } from '@/lib/engine/classifier/pieces';
import { wordCategories } from '@/lib/model/category';
import { roles } from '@/lib/model/role';
import type { Weights } from '@/lib/model/weights';
import { hands, type Part } from '@/tests/corpus/hands';
import { countForms, makeExamples, readFiles } from './examples';
import { makeParameters, type Shape } from './network';
import { pack } from './pack';
import { Network } from './pass';
import { makeRandom } from './random';
import { findSureness } from './sureness';
import { teach } from './teach';
import { makeTable, readVectors } from './vectors';
import { Words } from './words';

const usage = `Usage: npm run train -- [--epochs N] [--keep]

Teaches the classifier on the corpus (the hands that tests/corpus/hands.ts gives to training), sets how sure it
must be on the hands kept for tuning, and writes rules/weights.json. The same corpus gives the same weights.
--keep leaves the weights as they are, and sets anew only how sure it must be.`;

const file = 'rules/weights.json';

/** How large the network is and how it is taught; docs/model.md says why. */
const [dims, filters] = [32, 192];
const tiers = [
  { words: 3000, parts: 8 },
  { words: 2650, parts: 2 },
];
const course = { batch: 64, rate: 0.003, decay: 0.01 };
const dropout = { word: 0.1, input: 0.2, feature: 0.5 };
/** Words that the corpus does not have, but that are frequent enough elsewhere to be met. */
const [otherWords, fewest] = [30_000, 3];

type Learned = Omit<Weights, 'sure'>;

function filesOf(part: Part): string[] {
  return ['sentences', 'messages'].flatMap((kind) =>
    readdirSync(`tests/corpus/${kind}`)
      .filter((file) => hands[file.replace('.jsonl', '')] === part)
      .map((file) => `tests/corpus/${kind}/${file}`),
  );
}

function train(epochs: number, tell: (line: string) => void): Learned {
  const random = makeRandom(1);
  const lessons = readFiles(filesOf('train'));
  const vectors = readVectors();
  const counts = countForms(lessons);
  const met = [...counts]
    .filter(([form, count]) => vectors.of(form) !== undefined || count >= fewest)
    .sort(([, one], [, other]) => other - one)
    .map(([form]) => form);
  const frequent = vectors.words.slice(0, otherWords).filter((word) => /^[a-z]+$/.test(word));
  const words = new Words([...met, ...frequent]);
  const shape: Shape = {
    dims,
    filters,
    vector: vectors.length,
    words: words.list.length,
    categories: Object.keys(wordCategories).length,
    roles: roles.length + 1,
  };
  const table = makeTable(words.list, vectors, random);
  const network = new Network(shape, makeParameters(shape, random), table);
  tell(`${lessons.length} messages, ${words.list.length} words`);
  const lesson = { ...course, epochs, dropout: { ...dropout, random } };
  teach(network, makeExamples(lessons, words), lesson, tell);

  const rank = new Map(vectors.words.map((word, at) => [word, at]));
  // By Zipf’s law a word of rank r is met about 1/r as often as the first.
  const weigh = (form: string) =>
    (counts.get(form) ?? 0) + 2_000 / (20 + (rank.get(form) ?? Number.POSITIVE_INFINITY));
  const isSpecial = (form: string) => (specials as readonly string[]).includes(form);
  const packed = words.list
    .map((form, id) => ({ id, form, weight: isSpecial(form) ? 1e6 : weigh(form) }))
    .sort((one, other) => other.weight - one.weight)
    .map((word) => ({ ...word, weight: Math.min(word.weight, 1_000) }));
  return pack(network, packed, { tiers, random });
}

/** What it has learned, with how sure it must be to speak. */
function makeSure(learned: Learned, tell: (line: string) => void): Weights {
  const sure = findSureness(createClassifier({ ...learned, sure: {} }), readFiles(filesOf('tune')));
  for (const [category, { nudge, full }] of Object.entries(sure)) {
    tell(`${category}: speaks from ${nudge.toFixed(3)}, fully from ${full.toFixed(3)}`);
  }
  return { ...learned, sure };
}

const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '6' },
    keep: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  const learned = values.keep
    ? (JSON.parse(readFileSync(file, 'utf8')) as Learned)
    : train(Number(values.epochs), tell);
  const text = `${JSON.stringify(makeSure(learned, tell), null, 2)}\n`;
  writeFileSync(file, text);
  tell(`${file}: ${(text.length / 1000).toFixed(1)} kB`);
}
