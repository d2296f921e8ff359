import { percentile } from '@/scripts/bench/percentile';
import { runTool } from '@/scripts/tools.mjs';
import { type Checker, createCoach, importOthers } from './checkers';
import { makeCustomRules } from './custom-rules';
import { readMail } from './mail';
import { measureCold, measureKeys } from './measure-reading';

/**
 * Reads the same mail with the coach, write-good and alex, side by side in one process, and prints how long a
 * cold draft of 2,000 words takes each, and the coach a key press in one; then the same with 1,000 custom rules
 * more, how long the engine takes to start, and how much it holds after many drafts.
 */
export async function benchEngine(): Promise<void> {
  const { source, drafts, others } = readMail();
  console.log(`${drafts.length} drafts of 2,000 words: ${source}`);
  const [rulesOnly, whole] = [
    createCoach('its rules'),
    createCoach('all of it', { isWhole: true }),
  ];
  const custom = createCoach('+ 1,000 rules', { more: makeCustomRules(1000) });
  const rivals = await importOthers();
  // What is compiled late is compiled on other mail.
  for (const checker of [rulesOnly, whole, custom, ...rivals]) warmUp(checker, others);

  for (const [at, checker] of [rulesOnly, whole, ...rivals].entries()) {
    print(`cold draft, ${spoken(checker)}`, measureCold(checker, makeUnseen(drafts, at)));
  }
  const keys = measureKeys(rulesOnly, drafts);
  const keysOfMore = measureKeys(custom, drafts);
  print('key press, Upwrite’s rules', keys);
  print('key press, 1,000 rules more', keysOfMore);
  console.log(
    `${'ratio of the two'.padEnd(32)}  p50 ${ratio(keysOfMore, keys, 0.5)}  p95 ${ratio(keysOfMore, keys, 0.95)}`,
  );
  print('key press, all of Upwrite', measureKeys(whole, drafts));
  print('start of the engine', await measureStarts(5));
  console.log(`heap after ${(await runAlone('heap')).trim()}`);
}

/** The same drafts with white space of their own: what one coach has cut into sentences helps no other. */
function makeUnseen(texts: readonly string[], round: number): readonly string[] {
  return texts.map((text) => text.replaceAll('\n', `${' '.repeat(round)}\n`));
}

function spoken({ name }: Checker): string {
  return name === 'write-good' || name === 'alex' ? name : `Upwrite, ${name}`;
}

function warmUp(checker: Checker, texts: readonly string[]): void {
  measureCold(checker, texts.slice(0, 12));
  measureKeys(checker, texts.slice(0, 2));
}

function ratio(some: readonly number[], others: readonly number[], share: number): string {
  return (percentile(some, share) / percentile(others, share)).toFixed(2);
}

async function measureStarts(count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) times.push(Number(await runAlone('start-up')));
  return times;
}

/** What a script beside this one prints, in a fresh process. */
async function runAlone(name: string): Promise<string> {
  const { ok, output } = await runTool('tsx', [`scripts/bench/engine/${name}.ts`], { quiet: true });
  if (!ok) throw new Error(`expected scripts/bench/engine/${name}.ts to run: ${output}`);
  return output;
}

function print(name: string, values: readonly number[]): void {
  const at = (share: number) => `${percentile(values, share).toFixed(2)} ms`;
  console.log(`${name.padEnd(32)}  p50 ${at(0.5)}  p95 ${at(0.95)}  n ${values.length}`);
}
