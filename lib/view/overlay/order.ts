import type { Finding } from '@/lib/model/finding';
import type { Shown } from './shown';

/** The finding after (`1`) or before (`-1`) the open one, else after or before the caret; goes round. */
export function findNeighbour(
  { field, report }: Shown,
  open: Finding | undefined,
  step: 1 | -1,
): Finding | undefined {
  const { findings } = report;
  const at = open ? findings.indexOf(open) : -1;
  if (at >= 0) return findings.at((at + step) % findings.length);
  const caret = field.caret();
  const isBehind = ({ where, start, end }: Finding) => {
    if (!caret) return false;
    // The subject stands before the body.
    if (where !== caret.where) return where === 'subject';
    // Words that are still selected are those of the card that was closed last.
    const wasLast = start === caret.start && end === caret.end && step === 1;
    return end < caret.start || wasLast;
  };
  const ahead = findings.findIndex((finding) => !isBehind(finding));
  const next = ahead < 0 ? findings.length : ahead;
  return step === 1 ? (findings[next] ?? findings[0]) : findings.at(next - 1);
}
