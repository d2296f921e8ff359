import type { Role } from '@/lib/model/role';
import type { Flag } from '@/lib/model/rule';
import { type Severity, severities } from '@/lib/model/severity';

/** Which severities speak to whom, for rules that do not name their readers themselves. */
const audience: Readonly<Record<Role, readonly Severity[]>> = {
  boss: severities,
  'skip-level': severities,
  executive: severities,
  hr: severities,
  unknown: ['stop', 'warn'],
  peer: [],
  report: [],
  customer: [],
};

/** Whether a rule has anything to say when `role` is reading. */
export function speaksTo({ to, severity }: Pick<Flag, 'to' | 'severity'>, role: Role): boolean {
  return to ? to.includes(role) : audience[role].includes(severity);
}
