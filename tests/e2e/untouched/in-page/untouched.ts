import type { Holds, Sequence } from '@/tests/e2e/untouched/step';
import { drawn, openFocused } from './boxes';
import { digest, hearMoves, isUnderlined, look, type Moment, type Outcome } from './record';
import { doStep, typeLetters } from './steps';

/** What there is to do on a page, and whether the coach is there to be waited for. */
interface Work {
  readonly surface: string;
  readonly holds: Holds;
  readonly sequences: readonly Sequence[];
  readonly isCoached: boolean;
}

/** Does all sequences, each in a new box of the surface, and tells what became of each. */
export async function run({ sequences, ...work }: Work): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const sequence of sequences) outcomes.push(await runOne(sequence, work));
  return outcomes;
}

async function runOne(
  { begin, groups, end }: Sequence,
  { surface, holds, isCoached }: Omit<Work, 'sequences'>,
): Promise<Outcome> {
  const over = new AbortController();
  const moves: string[] = [];
  const moments: Moment[] = [];
  const box = await openFocused(surface);
  hearMoves(moves, over.signal);
  if (begin === 'flagged') {
    typeLetters('It is not fair. ');
    await drawn();
    while (isCoached && !isUnderlined()) await drawn();
  }
  let wasUnderlined = isUnderlined();
  for (const group of groups) {
    for (const step of group) {
      // A page may have made its box anew.
      const body = box.findBody();
      if (body) doStep(step, body, holds);
    }
    await drawn();
    moments.push(look(box));
    wasUnderlined ||= isUnderlined();
  }
  over.abort();
  if (end === 'send') box.send();
  const sent = box.readSent();
  const saved = digest(box.readSaved());
  box.close();
  return { moments, moves, saved, sent, wasUnderlined };
}

export { close, holdsWords, open, plant, readState, typeOver } from './hand';
