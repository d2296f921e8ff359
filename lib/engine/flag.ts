import type { Finding } from '@/lib/model/finding';
import type { Role } from '@/lib/model/role';
import type { Flag } from '@/lib/model/rule';
import { speaksTo } from './audience';
import { makeFix } from './fix';
import type { Lookup, Lookups } from './lookups';
import type { Hit, ReadDraft } from './read-draft';
import type { Candidate } from './settle';

/** A `flag` rule, ready to run. */
export type FlagCheck = (read: ReadDraft, role: Role) => readonly Candidate[];

/** Throws when the rule's words cannot be used. */
export function compileFlag(rule: Flag, lookups: Lookups): FlagCheck {
  const words = lookups.add(rule);
  const unless = rule.unless && { lookup: lookups.add(rule.unless), reach: rule.unless.reach };
  const near = rule.near && { lookup: lookups.add(rule.near), within: rule.near.within };
  return (read, role) => {
    const hits = read.hits(words);
    if (hits.length === 0 || !speaksTo(rule, role)) return [];
    const kept = hits
      .filter((hit) => rule.where.includes(hit.where))
      .filter((hit) => !isExcused(hit, unless, read))
      .filter((hit) => isNear(hit, near, read));
    return countApart(kept) < rule.atLeast ? [] : kept.map((hit) => toCandidate(rule, hit, read));
  };
}

interface Unless {
  readonly lookup: Lookup;
  readonly reach: 'hit' | 'sentence';
}

function isExcused(hit: Hit, unless: Unless | undefined, { sentences }: ReadDraft): boolean {
  const sentence = sentences[hit.sentence];
  const excuses = unless && sentence?.reading.get(unless.lookup);
  if (!excuses || !sentence) return false;
  if (unless.reach === 'sentence') return true;
  return excuses.some(
    ({ start, end }) => sentence.start + start < hit.end && hit.start < sentence.start + end,
  );
}

interface Near {
  readonly lookup: Lookup;
  readonly within: number;
}

function isNear(hit: Hit, near: Near | undefined, { sentences }: ReadDraft): boolean {
  if (!near) return true;
  return sentences
    .slice(Math.max(0, hit.sentence - near.within), hit.sentence + near.within + 1)
    .some(({ where, reading }) => where === hit.where && reading.has(near.lookup));
}

/** Hits that overlap count once: “I was just wondering if” holds “just wondering if”. */
function countApart(hits: readonly Hit[]): number {
  let count = 0;
  let last: Hit | undefined;
  for (const hit of hits) {
    if (last && hit.where === last.where && hit.start < last.end) continue;
    count += 1;
    last = hit;
  }
  return count;
}

function toCandidate(rule: Flag, hit: Hit, read: ReadDraft): Candidate {
  const { where, start, end, sentence } = hit;
  const finding: Finding = {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    where,
    start,
    end,
    quote: read.draft[where].slice(start, end),
    title: rule.title,
    tip: rule.tip,
    fix: makeFix(rule.fix, hit, read),
  };
  return { finding, sentence, silences: rule.silences };
}
