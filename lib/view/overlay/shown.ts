import type { Field, Replaced } from '@/lib/model/field';
import type { Finding } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';

/** One field with the last report on it. */
export interface Shown {
  readonly field: Field;
  readonly report: Report;
  /** How many characters more its site took then; `undefined` where it names no limit. */
  readonly left: number | undefined;
}

/** From here on a person wants to know how many characters are left without asking. */
const few = 30;

/** What is left where that is little, or less than nothing. */
export function fewLeft({ left }: Shown): number | undefined {
  return left !== undefined && left <= few ? left : undefined;
}

/** Words of a field that a rule speaks of. */
export interface Spoken {
  readonly field: Field;
  readonly finding: Finding;
}

/** How a rewrite can go wrong. */
export type Trouble = Exclude<Replaced, 'done'>;

/** The card that stands open. Not `pinned`, it goes when the pointer does. `focus` draws the focus into it. */
export interface OpenCard extends Spoken {
  readonly kind: 'card';
  readonly pinned: boolean;
  readonly focus: boolean;
  readonly trouble?: Trouble;
}

/** The panel that stands open at a field's badge. */
export interface OpenPanel {
  readonly kind: 'panel';
  readonly field: Field;
  readonly focus: boolean;
}

export type Opened = OpenCard | OpenPanel;

/** The same finding in a newer report: same rule and words, nearest to where it stood. */
export function findAgain(report: Report, old: Finding): Finding | undefined {
  const alike = report.findings.filter(
    ({ rule, where, quote }) => rule === old.rule && where === old.where && quote === old.quote,
  );
  const distance = (finding: Finding) => Math.abs(finding.start - old.start);
  return alike.sort((a, b) => distance(a) - distance(b))[0];
}
