import type { WordCategory } from '@/lib/model/category';
import type { Fix } from '@/lib/model/finding';
import type { Role } from '@/lib/model/role';
import type { RuleSource } from '@/lib/model/rule';
import type { Severity } from '@/lib/model/severity';
import type { Problems } from './problems';

/** The one kind of rule a person writes here: words that are there. */
export type FlagSource = Extract<RuleSource, { kind: 'flag' }>;

/** A rule as it stands in the form: `phrases` and `wordings` hold one entry a line. */
export interface RuleEntry {
  readonly phrases: string;
  readonly title: string;
  readonly tip: string;
  readonly category: WordCategory;
  readonly severity: Severity;
  readonly fix: Fix['do'];
  readonly wordings: string;
  readonly to: readonly Role[];
}

/** The fields of the form that can show a problem of their own. */
export const entryFields = [
  'phrases',
  'title',
  'tip',
  'category',
  'severity',
  'fix',
  'to',
] as const;

const blank: RuleEntry = {
  phrases: '',
  title: '',
  tip: '',
  category: 'venting',
  severity: 'warn',
  fix: 'none',
  wordings: '',
  to: [],
};

/** The form's contents for a rule, or a blank form. */
export function toEntry(rule: FlagSource | undefined): RuleEntry {
  if (!rule) return blank;
  const { title, tip, category, severity, phrases = [], fix = { do: 'none' }, to = [] } = rule;
  const wordings = fix.do === 'replace' ? fix.with.join('\n') : '';
  return { phrases: phrases.join('\n'), title, tip, category, severity, fix: fix.do, wordings, to };
}

/** The rule in the form. What the form does not show, such as patterns, stays as it is in `base`. */
export function toRule(entry: RuleEntry, id: string, base: FlagSource | undefined): FlagSource {
  const { to: _, ...kept } = base ?? {};
  return {
    ...kept,
    kind: 'flag',
    id,
    title: entry.title.trim(),
    tip: entry.tip.trim(),
    category: entry.category,
    severity: entry.severity,
    phrases: toLines(entry.phrases).map((line) => line.replaceAll('...', '…')),
    fix: toFix(entry),
    ...(entry.to.length > 0 && { to: [...entry.to] }),
  };
}

/** What is left out of the form, said before anything is sent off to be saved. */
export function findMissing(entry: RuleEntry, base: FlagSource | undefined): Problems {
  const { fix, phrases = [] } = toRule(entry, '', base);
  const hasPatterns = Boolean(base?.match?.length || base?.regex?.length);
  return {
    ...(phrases.length === 0 && !hasPatterns && { phrases: 'Expected at least one phrase.' }),
    ...(!entry.title.trim() && { title: 'Expected a title, a few words long.' }),
    ...(!entry.tip.trim() && { tip: 'Expected a sentence or two to say to the writer.' }),
    ...(fix?.do === 'replace' && !fix.with.length && { fix: 'Expected at least one wording.' }),
  };
}

function toFix({ fix, wordings }: RuleEntry): NonNullable<FlagSource['fix']> {
  return fix === 'replace' ? { do: fix, with: toLines(wordings) } : { do: fix };
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
