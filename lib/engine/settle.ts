import type { WordCategory } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import type { Finding, Ignored, Span } from '@/lib/model/finding';
import { severities } from '@/lib/model/severity';

/** A finding before it is settled with the others. */
export interface Candidate {
  readonly finding: Finding;
  /** The sentence it stands in, by its number in the draft. */
  readonly sentence: number;
  /** Categories that keep still in that sentence because of it. */
  readonly silences: readonly WordCategory[];
}

/**
 * Makes one clear set of findings: what the person ignored is gone, silenced categories are gone, of
 * overlapping findings the worst stays (of equal ones the longer), and they stand in the order of the text.
 */
export function settle(
  candidates: readonly Candidate[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  const silenced = collectSilenced(candidates);
  const kept = new Map<number, Finding[]>();
  for (const { finding, sentence } of [...candidates].sort(byWeight)) {
    const neighbours = kept.get(sentence) ?? [];
    if (silenced.get(sentence)?.has(finding.category) || isIgnored(finding, ignored)) continue;
    if (neighbours.some((other) => overlap(finding, other))) continue;
    kept.set(sentence, [...neighbours, finding]);
  }
  return [...kept.values()].flat().sort(byPlace);
}

function collectSilenced(
  candidates: readonly Candidate[],
): ReadonlyMap<number, ReadonlySet<WordCategory>> {
  const silenced = new Map<number, Set<WordCategory>>();
  for (const { sentence, silences } of candidates) {
    if (silences.length === 0) continue;
    silenced.set(sentence, new Set([...(silenced.get(sentence) ?? []), ...silences]));
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
