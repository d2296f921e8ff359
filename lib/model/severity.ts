/** How much a finding may cost its writer, worst first. */
export const severities = ['stop', 'warn', 'nudge'] as const;

/** `stop`: not in writing. `warn`: will be read against the writer. `nudge`: would read better. */
export type Severity = (typeof severities)[number];

/** The worst severity among `found`, or `undefined` when there is none. */
export function findWorst(found: readonly Severity[]): Severity | undefined {
  return severities.find((severity) => found.includes(severity));
}
