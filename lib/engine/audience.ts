import type { WordCategory } from '@/lib/model/category';
import type { Role } from '@/lib/model/role';
import type { Flag } from '@/lib/model/rule';
import { type Severity, severities } from '@/lib/model/severity';

interface Ear {
  /** Severities that reach this reader. */
  readonly hears: readonly Severity[];
  /** Whether what would embarrass before anyone is said all the same, as a nudge. */
  readonly embarrassing: boolean;
}

/** Which severities speak to whom, for rules that do not name their readers themselves. */
const audience: Readonly<Record<Role, Ear>> = {
  boss: { hears: severities, embarrassing: false },
  'skip-level': { hears: severities, embarrassing: false },
  executive: { hears: severities, embarrassing: false },
  hr: { hears: severities, embarrassing: false },
  unknown: { hears: ['stop', 'warn'], embarrassing: false },
  peer: { hears: [], embarrassing: true },
  report: { hears: [], embarrassing: true },
  customer: { hears: [], embarrassing: true },
};

/** A matter of taste between people who know each other: to colleagues and customers nobody’s business. */
const harmless: readonly WordCategory[] = ['over-apology-or-hedging', 'flattery'];

/** How a rule speaks when `role` is reading; `undefined` when it has nothing to say then. */
export function heardAs(
  { to, severity, category }: Pick<Flag, 'to' | 'severity' | 'category'>,
  role: Role,
): Severity | undefined {
  if (to) return to.includes(role) ? severity : undefined;
  const { hears, embarrassing } = audience[role];
  if (hears.includes(severity)) return severity;
  return embarrassing && !harmless.includes(category) ? 'nudge' : undefined;
}
