import { readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createClassifier } from '@/lib/engine/classifier/classifier';
import { specials } from '@/lib/engine/classifier/pieces';
import { wordCategories } from '@/lib/model/category';
import { roles } from '@/lib/model/role';
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

const usage = `Usage: npm run train -- [--epochs N]

Teaches the classifier on the corpus (the hands that tests/corpus/hands.ts gives to training), sets how sure it
must be on the hands kept for tuning, and writes rules/weights.json. The same corpus gives the same weights.`;

/** How large the network is and how it is taught; docs/model.md says why. */
const [dims, filters, parts, packedWords] = [32, 112, 8, 4700];
const course = { batch: 64, rate: 0.003, decay: 0.01 };
const dropout = { word: 0.1, input: 0.2, feature: 0.5 };
/** Words that the corpus does not have, but that are frequent enough elsewhere to be met. */
const [otherWords, fewest] = [30_000, 3];

function filesOf(part: Part): string[] {
  return ['sentences', 'messages'].flatMap((kind) =>
    readdirSync(`tests/corpus/${kind}`)
      .filter((file) => hands[file.replace('.jsonl', '')] === part)
      .map((file) => `tests/corpus/${kind}/${file}`),
  );
}

function train(epochs: number, tell: (line: string) => void): string {
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
    .slice(0, packedWords)
    .map((word) => ({ ...word, weight: Math.min(word.weight, 1_000) }));
  const weights = pack(network, packed, { parts, random });
  const sure = findSureness(createClassifier({ ...weights, sure: {} }), readFiles(filesOf('tune')));
  for (const [category, { nudge, full }] of Object.entries(sure)) {
    tell(`${category}: speaks from ${nudge.toFixed(3)}, fully from ${full.toFixed(3)}`);
  }
  return `${JSON.stringify({ ...weights, sure }, null, 2)}\n`;
}

const { values } = parseArgs({
  options: { epochs: { type: 'string', default: '8' }, help: { type: 'boolean' } },
});
if (values.help) {
  process.stdout.write(`${usage}\n`);
} else {
  const text = train(Number(values.epochs), (line) => process.stderr.write(`${line}\n`));
  writeFileSync('rules/weights.json', text);
  process.stderr.write(`rules/weights.json: ${(text.length / 1000).toFixed(1)} kB\n`);
}
