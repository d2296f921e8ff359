import type { WordCategory } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import type { Finding, Ignored, Span } from '@/lib/model/finding';
import type { Flag } from '@/lib/model/rule';
import { severities } from '@/lib/model/severity';

/** A finding before it is settled with the others. */
export interface Candidate {
  readonly finding: Finding;
  /** The sentence it stands in, by its number in the draft. */
  readonly sentence: number;
  readonly silences: Flag['silences'];
}

/**
 * Makes one clear set of findings: silenced categories are gone, of overlapping findings the worst stays (of
 * equal ones the longer), what the person ignored is gone with its words, and they stand in the order of the
 * text. Beside a protected matter nothing is sent to the phone: it belongs on record.
 */
export function settle(
  candidates: readonly Candidate[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  const silenced = collectSilenced(candidates);
  const taken = new Map<number, Finding[]>();
  for (const { finding, sentence } of [...candidates].sort(byWeight)) {
    const neighbours = taken.get(sentence) ?? [];
    if (silenced.get(sentence)?.has(finding.category)) continue;
    if (neighbours.some((other) => overlap(finding, other))) continue;
    taken.set(sentence, [...neighbours, finding]);
  }
  const kept = [...taken.values()].flat().filter((finding) => !isIgnored(finding, ignored));
  const isProtected = kept.some(({ category }) => category === 'protected-matter');
  return (isProtected ? kept.map(withoutPhone) : kept).sort(byPlace);
}

function withoutPhone(finding: Finding): Finding {
  return finding.fix.do === 'phone' ? { ...finding, fix: { do: 'none', rewrites: [] } } : finding;
}

function collectSilenced(
  candidates: readonly Candidate[],
): ReadonlyMap<number, ReadonlySet<WordCategory>> {
  const silenced = new Map<number, Set<WordCategory>>();
  for (const { sentence, silences } of candidates) {
    if (!silences) continue;
    for (let at = sentence - silences.within; at <= sentence + silences.within; at += 1) {
      silenced.set(at, new Set([...(silenced.get(at) ?? []), ...silences.categories]));
    }
  }
  return silenced;
}

function isIgnored(finding: Finding, ignored: readonly Ignored[]): boolean {
  return ignored.some(
    ({ rule, quote }) => rule === finding.rule && (quote === undefined || quote === finding.quote),
  );
}

function byWeight({ finding: one }: Candidate, { finding: other }: Candidate): number {
  return (
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    other.end - other.start - (one.end - one.start) ||
    one.start - other.start
  );
}

function byPlace(one: Finding, other: Finding): number {
  return places.indexOf(one.where) - places.indexOf(other.where) || one.start - other.start;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
