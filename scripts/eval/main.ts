import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '@/lib/engine/engine';
import { leadership } from '@/lib/model/role';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';
import { createBaseline } from './baseline';
import { judge, judgeChecklist } from './judge';
import { type Labelled, readLabelled } from './labelled';
import { printTable } from './table';
import { Tallies } from './tally';

const usage = `Usage: npm run --silent eval -- [--show] [--by whole|rules|words] FILE…

Holds the coach against labelled messages or sentences, one a line, and prints precision, recall and F1 by
category, the checklist’s, and how many of 1,000 messages get an alarm. --show prints every miss and false alarm. --by says who reads: the whole coach, its rules alone, or plain key words.`;

const coachNames = ['whole', 'rules', 'words'] as const;
type Coach = (typeof coachNames)[number];

function readCoach(name: string): Coach {
  const coach = coachNames.find((each) => each === name);
  if (!coach) throw new Error(`--by: expected one of ${coachNames.join(', ')}`);
  return coach;
}

function evaluate(
  engine: Pick<Engine, 'check'>,
  messages: readonly Labelled[],
  show: boolean,
): string {
  const words = new Tallies();
  const checklist = new Tallies();
  const alarms = { any: 0, 'stop or warn': 0, stop: 0 };
  for (const message of messages) {
    const report = engine.check(message.draft, { role: message.role });
    const judgement = judge(message, report);
    words.add(judgement.wanted, judgement.found, message.acceptable);
    if (message.missing && leadership.includes(message.role)) {
      const { wanted, found } = judgeChecklist(message, report);
      checklist.add(wanted, found, []);
    }
    const severities = new Set(report.findings.map(({ severity }) => severity));
    alarms.any += Number(severities.size > 0);
    alarms['stop or warn'] += Number(severities.has('stop') || severities.has('warn'));
    alarms.stop += Number(severities.has('stop'));
    if (show) process.stdout.write(describe(message, judgement));
  }
  const perThousand = Object.entries(alarms).map(
    ([name, count]) => `${name} ${((1000 * count) / messages.length).toFixed(1)}`,
  );
  return [
    printTable('words', words),
    printTable('checklist', checklist),
    `alarms in 1,000 messages: ${perThousand.join(', ')} (of ${messages.length})`,
  ].join('\n\n');
}

function describe(
  { draft, role }: Labelled,
  { missed, falseAlarms }: ReturnType<typeof judge>,
): string {
  const lines = [
    ...missed.map(({ category, where, start, end }) => [
      'miss',
      category,
      draft[where].slice(start, end),
    ]),
    ...falseAlarms.map(({ rule, category, quote }) => [
      'false alarm',
      `${category} (${rule})`,
      quote,
    ]),
  ];
  return lines.map((line) => `${draft.id} ${role}  ${line.join('  ')}\n`).join('');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'boolean' },
    by: { type: 'string', default: 'whole' },
    help: { type: 'boolean' },
  },
});
if (values.help || positionals.length === 0) {
  process.stdout.write(`${usage}\n`);
} else {
  const coaches: Record<Coach, () => Pick<Engine, 'check'>> = {
    whole: () => createEngine({ rules, vocabulary, people: [], weights }),
    rules: () => createEngine({ rules, vocabulary, people: [] }),
    words: createBaseline,
  };
  const engine = coaches[readCoach(values.by)]();
  const lines = positionals.flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const messages = lines.filter((line) => line.trim() !== '').map(readLabelled);
  process.stdout.write(`${evaluate(engine, messages, values.show ?? false)}\n`);
}
