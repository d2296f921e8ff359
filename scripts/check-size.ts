import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '@/rules';
import { contentScripts, mostBytes, weigh } from './content-scripts';
import { builds } from './launch';

/** Words that stand in a build with compromise, zod, re2js or a rule in it, and in no other. */
const telltales = [
  '#Determiner',
  'invalid_type',
  'invalid nested repetition',
  // The longest run of a tip without a sign that a build could write in another way.
  ...rules.map(
    ({ tip }) => tip.split(/[^ -~]|['"`\\]/).toSorted((a, b) => b.length - a.length)[0] ?? '',
  ),
];

/** What is wrong with the scripts of one build that run in pages; empty when all is well. */
function findFaults(build: string): readonly string[] {
  const worker = readFileSync(join(build, 'background.js'), 'utf8');
  const blind = telltales.filter((word) => !worker.includes(word));
  return [
    ...blind.map((word) => `${build}: without ${word} in the worker its absence proves nothing`),
    ...contentScripts(build).flatMap(findFaultsIn),
  ];
}

function findFaultsIn(file: string): readonly string[] {
  const bytes = weigh(file);
  console.log(`${file}: ${bytes} bytes gzipped, at most ${mostBytes}`);
  const text = readFileSync(file, 'utf8');
  const found = telltales.filter((word) => text.includes(word));
  return [
    ...(bytes > mostBytes ? [`${file} is too heavy for a page`] : []),
    ...found.map((word) => `${file} holds ${word}, which belongs in the worker`),
  ];
}

const faults = Object.values(builds).flatMap(findFaults);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
