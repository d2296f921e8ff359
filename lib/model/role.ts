/** Who a reader is to the writer. */
export const roles = [
  'boss',
  'skip-level',
  'executive',
  'hr',
  'peer',
  'report',
  'customer',
  'unknown',
] as const;

export type Role = (typeof roles)[number];

/** The readers the coach exists for. */
export const leadership: readonly Role[] = ['boss', 'skip-level', 'executive'];

/** Each role as a screen names it, from the writer's side. */
export const roleNames: Readonly<Record<Role, string>> = {
  boss: 'your boss',
  'skip-level': 'your boss’s boss',
  executive: 'an executive',
  hr: 'HR',
  peer: 'a colleague',
  report: 'someone who reports to you',
  customer: 'a customer',
  unknown: 'not known',
};
