import { createReadStream, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { createEngine, type Engine } from '@/lib/engine/engine';
import { roles } from '@/lib/model/role';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { readArguments, usage, type Wanted } from './arguments';
import { coachLines } from './lines';
import { splitDraft } from './split-draft';
import { printReport } from './text';

const siteSchema = z.enum(['gmail', 'linkedin']).default('gmail');
const roleSchema = z.enum(roles).default('boss');

async function main(args: readonly string[]): Promise<boolean> {
  const wanted = readArguments(args);
  if (wanted === 'help') {
    process.stdout.write(`${usage}\n`);
    return true;
  }
  const engine = createEngine({
    rules: [...rules, ...readRules(wanted.rules)],
    vocabulary,
    people: [],
  });
  for (const { rule, field, message } of engine.problems) {
    process.stderr.write(`coach: ${[rule, field].filter(Boolean).join(', ')}: ${message}\n`);
  }
  const isWell = engine.problems.length === 0;
  if (wanted.output !== 'jsonl') return (await coachDraft(engine, wanted)) && isWell;
  const input = wanted.files[0] === undefined ? process.stdin : createReadStream(wanted.files[0]);
  return (await coachLines(engine, input, process.stdout)) === 0 && isWell;
}

function readRules(file: string | undefined): readonly unknown[] {
  if (file === undefined) return [];
  const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(parsed)) throw new Error(`${file}: expected a JSON list of rules`);
  return parsed;
}

async function coachDraft(engine: Engine, wanted: Wanted): Promise<boolean> {
  const [file] = wanted.files;
  const source = file === undefined ? await text(process.stdin) : await readFile(file, 'utf8');
  const { draft, bodyLine } = splitDraft(source, siteSchema.parse(wanted.site));
  const report = engine.check(draft, { role: roleSchema.parse(wanted.role) });
  const printed =
    wanted.output === 'json'
      ? JSON.stringify(report, null, 2)
      : printReport(report, draft, { name: file ?? 'draft', bodyLine });
  process.stdout.write(`${printed}\n`);
  return true;
}

try {
  process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
  process.stderr.write(
    `coach: ${error instanceof Error ? error.message : 'could not read the draft'}\n`,
  );
  process.exitCode = 1;
}
