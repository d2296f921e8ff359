import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Engine } from '@/lib/engine/engine';
import { type DraftLine, readDraftLine } from './draft-line';
import { splitLines } from './input';
import { listMissing } from './missing';

/**
 * Reads one draft a line and writes one report a line, in order, holding one line at a time.
 * Answers how many lines could not be read.
 */
export async function coachLines(
  engine: Engine,
  input: AsyncIterable<string>,
  output: Writable,
): Promise<number> {
  let bad = 0;
  for await (const line of splitLines(input)) {
    if (line.trim() === '') continue;
    const read = readDraftLine(line);
    if ('error' in read) bad += 1;
    const answer = 'error' in read ? { error: read.error } : report(engine, read);
    // The id is JSON already: parsed and printed again, a long number would change.
    const printed = `{"id":${read.id},${JSON.stringify(answer).slice(1)}\n`;
    if (!output.write(printed)) await once(output, 'drain');
  }
  return bad;
}

function report(engine: Engine, { draft, role }: Exclude<DraftLine, { error: string }>) {
  const { findings, checklist } = engine.check(draft, { role });
  return {
    findings: findings.map(({ rule, category, severity, where, start, end, quote }) => ({
      rule,
      category,
      severity,
      where,
      start,
      end,
      quote,
    })),
    missing: listMissing(checklist),
  };
}
