import type { Role } from '@/lib/model/role';
import type { Flag } from '@/lib/model/rule';
import { heardAs } from './audience';
import { type Candidate, makeCandidate } from './candidate';
import type { Lookups } from './lookups';
import type { Hit, ReadDraft } from './read-draft';
import type { Lookup } from './reading';

/** The chance that a sentence carries a category, as the classifier sees it. */
export type Chance = (
  sentence: ReadDraft['sentences'][number],
  category: Flag['category'],
) => number;

/** What a rule has to say of a draft; without a `chance` nothing is vetoed. */
export type FlagCheck = (read: ReadDraft, role: Role, chance?: Chance) => readonly Candidate[];

/** A `flag` rule, ready to run where its words were found. */
interface CompiledFlag {
  readonly words: Lookup;
  readonly check: FlagCheck;
}

/** Throws when the rule's words cannot be used. */
export function compileFlag(rule: Flag, lookups: Lookups): CompiledFlag {
  const words = lookups.add(rule);
  const unless = rule.unless && {
    lookup: lookups.add(rule.unless, { isAsked: true }),
    reach: rule.unless.reach,
  };
  const near = rule.near && {
    lookup: lookups.add(rule.near, { isAsked: true }),
    within: rule.near.within,
  };
  const check: FlagCheck = (read, role, chance) => {
    const hits = read.hits.get(words) ?? [];
    const severity = hits.length > 0 ? heardAs(rule, role) : undefined;
    if (!severity) return [];
    const kept = hits
      .filter((hit) => rule.where.includes(hit.where))
      .filter((hit) => !isExcused(hit, unless, read))
      .filter((hit) => isNear(hit, near, read))
      .filter((hit) => !isDoubted(rule, read.sentences[hit.sentence], chance));
    return countApart(kept) < rule.atLeast
      ? []
      : kept.map((hit) => makeCandidate({ ...rule, severity }, hit, read));
  };
  return { words, check };
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

/** The classifier may veto a hit of a rule that says how much it doubts itself. */
function isDoubted(
  { doubt, category }: Flag,
  sentence: ReadDraft['sentences'][number] | undefined,
  chance: Chance | undefined,
): boolean {
  return doubt !== undefined && !!sentence && !!chance && chance(sentence, category) < doubt;
}
