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
  const unless = rule.unless && lookups.add(rule.unless);
  const near = rule.near && { lookup: lookups.add(rule.near), within: rule.near.within };
  return (read, role) => {
    const hits = read.hits(words);
    if (hits.length === 0 || !speaksTo(rule, role)) return [];
    const kept = hits
      .filter((hit) => rule.where.includes(hit.where))
      .filter((hit) => !isExcused(hit, unless, read))
      .filter((hit) => isNear(hit, near, read));
    return kept.length < rule.atLeast ? [] : kept.map((hit) => toCandidate(rule, hit, read));
  };
}

function isExcused(hit: Hit, unless: Lookup | undefined, { sentences }: ReadDraft): boolean {
  const sentence = sentences[hit.sentence];
  if (unless === undefined || !sentence) return false;
  const excuses = sentence.reading.get(unless) ?? [];
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
