import { createEngine, type Engine } from '@/lib/engine/engine';
import { rules } from '@/rules';
import { prepared } from '@/rules/prepared';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';
import { readArguments, usage, type Wanted } from './arguments';
import { readPieces, readText } from './input';
import { coachLines } from './lines';
import { type OwnRules, readRules } from './read-rules';
import { splitDraft } from './split-draft';
import { printReport } from './text';

/** Answers whether everything could be read. */
async function main(args: readonly string[]): Promise<boolean> {
  const wanted = readArguments(args);
  if (wanted === 'help') {
    process.stdout.write(`${usage}\n`);
    return true;
  }
  const own: OwnRules =
    wanted.rules === undefined ? { rules: [], problems: [] } : await readRules(wanted.rules);
  const engine = createEngine({
    rules: [...rules, ...own.rules],
    vocabulary,
    people: [],
    weights,
    prepared,
  });
  const problems = [...own.problems, ...engine.problems];
  for (const { rule, field, message } of problems) {
    say(`${[wanted.rules, rule, field].filter(Boolean).join(', ')}: ${message}`);
  }
  const isWell = problems.length === 0;
  if (wanted.output !== 'jsonl') {
    process.stdout.write(`${await coachDraft(engine, wanted)}\n`);
    return isWell;
  }
  const bad = await coachLines(engine, readPieces(wanted.file), process.stdout);
  return bad === 0 && isWell;
}

async function coachDraft(engine: Engine, { file, site, role, output }: Wanted): Promise<string> {
  const { draft, ...places } = splitDraft(await readText(file), site);
  const report = engine.check(draft, { role });
  if (output === 'json') return JSON.stringify(report, null, 2);
  return printReport(report, draft, { name: file ?? 'draft', ...places });
}

function say(message: string) {
  process.stderr.write(`coach: ${message}\n`);
}

/** Ends the run once nobody reads on, as in `| head`: that is no fault. */
function endWithReader(error: NodeJS.ErrnoException) {
  if (error.code === 'EPIPE') process.exit(0);
  process.exit(1);
}

process.stdout.on('error', endWithReader);
process.stderr.on('error', endWithReader);

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  // Of Node's advice on a wrong option, the first line says it.
  const [line] = error instanceof Error ? error.message.split('\n') : [];
  say(line ?? 'could not read the draft');
  process.exitCode = 1;
}
