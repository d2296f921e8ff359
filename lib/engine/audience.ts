import type { WordCategory } from '@/lib/model/category';
import type { Role } from '@/lib/model/role';
import type { Flag } from '@/lib/model/rule';
import { type Severity, severities } from '@/lib/model/severity';

interface Ear {
  /** Severities that reach this reader. */
  readonly hears: readonly Severity[];
  /** Whether what would embarrass before anyone is said all the same, as a nudge. */
  readonly whatEmbarrasses: boolean;
}

/** Which severities speak to whom, for rules that do not name their readers themselves. */
const audience: Readonly<Record<Role, Ear>> = {
  boss: { hears: severities, whatEmbarrasses: false },
  'skip-level': { hears: severities, whatEmbarrasses: false },
  executive: { hears: severities, whatEmbarrasses: false },
  hr: { hears: severities, whatEmbarrasses: false },
  unknown: { hears: ['stop', 'warn'], whatEmbarrasses: false },
  peer: { hears: [], whatEmbarrasses: true },
  report: { hears: [], whatEmbarrasses: true },
  customer: { hears: [], whatEmbarrasses: true },
};

/** What embarrasses before anyone who reads it. */
const embarrassing: readonly WordCategory[] = [
  'gossip-about-colleague',
  'confidential-data',
  'sarcasm-or-hostility',
  'blame',
  'legal-or-hr-threat',
  'shouting',
];

/** How a rule speaks when `role` is reading; `undefined` when it has nothing to say then. */
export function heardAs(
  { to, severity, category }: Pick<Flag, 'to' | 'severity' | 'category'>,
  role: Role,
): Severity | undefined {
  if (to) return to.includes(role) ? severity : undefined;
  const { hears, whatEmbarrasses } = audience[role];
  if (hears.includes(severity)) return severity;
  return whatEmbarrasses && embarrassing.includes(category) ? 'nudge' : undefined;
}
