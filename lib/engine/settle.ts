import type { WordCategory } from '@/lib/model/category';
import { places } from '@/lib/model/draft';
import type { Finding, Ignored, Span } from '@/lib/model/finding';
import { severities } from '@/lib/model/severity';
import type { Candidate } from './candidate';

/**
 * Makes one clear set of findings: silenced categories are gone, of overlapping findings the worst stays (of
 * equal ones the longer), what the person ignored is gone with its words, and they stand in the order of the
 * text. What the classifier says of a whole sentence may hold what a rule says of its words, when they speak
 * of different things. Beside a protected matter nothing is sent to the phone: it belongs on record.
 */
export function settle(
  candidates: readonly Candidate[],
  ignored: readonly Ignored[],
): readonly Finding[] {
  const silenced = collectSilenced(candidates);
  const taken = new Map<number, Candidate[]>();
  for (const candidate of [...candidates].sort(byWeight)) {
    const { finding, sentence } = candidate;
    const neighbours = taken.get(sentence) ?? [];
    if (silenced.get(sentence)?.has(finding.category)) continue;
    if (neighbours.some((other) => isInTheWay(other, candidate))) continue;
    taken.set(sentence, [...neighbours, candidate]);
  }
  const kept = [...taken.values()]
    .flat()
    .map(({ finding }) => finding)
    .filter((finding) => !isIgnored(finding, ignored));
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

function isInTheWay(one: Candidate, other: Candidate): boolean {
  if (one.isLearned || other.isLearned) return one.finding.category === other.finding.category;
  return overlap(one.finding, other.finding);
}

/** Rules first: they name the words and the reason. */
function byWeight(first: Candidate, second: Candidate): number {
  const [one, other] = [first.finding, second.finding];
  return (
    Number(first.isLearned) - Number(second.isLearned) ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
    other.end - other.start - (one.end - one.start) ||
    one.start - other.start
  );
}

function byPlace(one: Finding, other: Finding): number {
  return (
    places.indexOf(one.where) - places.indexOf(other.where) ||
    one.start - other.start ||
    one.end - other.end ||
    severities.indexOf(one.severity) - severities.indexOf(other.severity)
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
