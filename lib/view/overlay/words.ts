import type { Finding } from '@/lib/model/finding';
import type { Severity } from '@/lib/model/severity';
import type { Trouble } from './shown';

/** What each severity says of the words. */
export const severityNames: Readonly<Record<Severity, string>> = {
  stop: 'Don’t send this in writing',
  warn: 'This will be read against you',
  nudge: 'This would read better',
};

const protectedName = 'This may be one to put in writing';

/** What the person reads when a rewrite did not go through. */
export const troubleNames: Readonly<Record<Trouble, string>> = {
  stale: 'These words have changed since. Nothing was replaced.',
  refused: 'The page did not take this change. Press Ctrl+Z to get your words back.',
};

export type Tone = Severity | 'protected';

/** The look of a finding: a protected matter has its own, whatever its severity. */
export function toneOf(finding: Finding): Tone {
  return finding.category === 'protected-matter' ? 'protected' : finding.severity;
}

export function toneName(tone: Tone): string {
  return tone === 'protected' ? protectedName : severityNames[tone];
}

/** “2 findings”, as a screen says it. */
export function countFindings(count: number): string {
  if (count === 0) return 'No findings';
  return count === 1 ? '1 finding' : `${count} findings`;
}

/** “143 characters left”, in UTF-16 units as a site counts them. Less than none is too many. */
export function countLeft(left: number): string {
  const characters = Math.abs(left) === 1 ? 'character' : 'characters';
  return left < 0 ? `${-left} ${characters} too many` : `${left} ${characters} left`;
}
