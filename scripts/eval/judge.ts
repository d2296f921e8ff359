import { splitSentences } from '@/lib/engine/sentences';
import type { Finding, Span } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { listMissing } from '@/scripts/coach/missing';
import type { Label, Labelled } from './labelled';

/** What a report got right and wrong about one labelled message. */
export interface Judgement {
  readonly wanted: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly missed: readonly Label[];
  readonly falseAlarms: readonly Finding[];
}

/**
 * A category counts as found when a finding of it overlaps a label of it or shares its sentence; a finding
 * of a category the message has no label of is a false alarm.
 */
export function judge({ draft, labels, acceptable }: Labelled, { findings }: Report): Judgement {
  const wanted = new Set(labels.map(({ category }) => category));
  const isMet = (label: Label) =>
    findings.some(
      (finding) =>
        finding.category === label.category &&
        finding.where === label.where &&
        overlap(widen(finding, draft[finding.where]), label),
    );
  const met = labels.filter(isMet).map(({ category }) => category);
  const others = findings
    .map(({ category }) => category)
    .filter((category) => !wanted.has(category));
  return {
    wanted,
    found: new Set([...met, ...others]),
    missed: labels.filter(({ category }) => !met.includes(category)),
    falseAlarms: findings.filter(
      ({ category }) => !wanted.has(category) && !acceptable.includes(category),
    ),
  };
}

/** The checklist's categories: those a labeller found missing, and those the coach did. */
export function judgeChecklist({ missing }: Labelled, { checklist }: Report) {
  return { wanted: new Set(missing), found: new Set(listMissing(checklist)) };
}

function widen(span: Span, text: string): Span {
  return splitSentences(text).find((sentence) => overlap(sentence, span)) ?? span;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
