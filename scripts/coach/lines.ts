import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Engine } from '@/lib/engine/engine';
import { type DraftLine, readDraftLine } from './draft-line';
import { listMissing } from './missing';

/**
 * Reads one draft a line and writes one report a line, in order, holding one line at a time.
 * Answers how many lines could not be read.
 */
export async function coachLines(
  engine: Engine,
  input: Readable,
  output: Writable,
): Promise<number> {
  let bad = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const read = readDraftLine(line);
    if ('error' in read) bad += 1;
    const answer = 'error' in read ? read : report(engine, read);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return bad;
}

function report(engine: Engine, { id, draft, role }: Exclude<DraftLine, { error: string }>) {
  const { findings, checklist } = engine.check(draft, { role });
  return {
    id,
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
