import type { ChecklistItem } from '@/lib/model/finding';
import type { Role } from '@/lib/model/role';
import type { Missing } from '@/lib/model/rule';
import type { Lookups } from './lookups';
import { countWords } from './measure';
import type { ReadDraft } from './read-draft';

/** A rule that makes a line of the checklist, ready to run. */
export type ItemCheck = (read: ReadDraft, role: Role) => ChecklistItem;

// One hit settles a line: the sentences after it need no look.
const asked = { isAsked: true };

/** Throws when the rule's words cannot be used. */
export function compileMissing(rule: Missing, lookups: Lookups): ItemCheck {
  const words = lookups.add(rule, asked);
  const when = rule.when && lookups.add(rule.when, asked);
  const unless = rule.unless && lookups.add(rule.unless, asked);
  const { id, category, title, tip } = rule;
  return (read, role) => {
    const applies = () =>
      rule.to.includes(role) &&
      countWords(read) >= rule.fromWords &&
      (when === undefined || read.first(when) !== undefined) &&
      (unless === undefined || read.first(unless) === undefined);
    const at = read.first(words);
    const state = at ? 'ticked' : applies() ? 'open' : 'not-applicable';
    const item: ChecklistItem = { id, category, title, tip, state };
    return at ? { ...item, at: { where: at.where, start: at.start, end: at.end } } : item;
  };
}
