/** Where a draft of the command line can be written. */
export const channels = ['gmail', 'linkedin'] as const;

/** What is said of a value that is none of the choices. */
export function expectOneOf(choices: readonly string[]): string {
  return `expected one of ${choices.join(', ')}`;
}
