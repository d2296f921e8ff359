import type { z } from 'zod';

/** What was expected of a value from outside, and where in it. Never the value itself. */
export interface Expected {
  /** Path into the value, such as `phrases.0`; empty for the value as a whole. */
  readonly field: string;
  readonly message: string;
}

/** Says in plain words what a schema expected, one entry a fault. */
export function listExpected(error: z.ZodError): readonly Expected[] {
  return error.issues.map((issue) => ({ field: issue.path.join('.'), message: say(issue) }));
}

/** The same by field, as a form wants it. */
export function byField(expected: readonly Expected[]): Readonly<Record<string, string>> {
  return Object.fromEntries(expected.map(({ field, message }) => [field, message]));
}

const plain: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
};

function say(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `expected ${plain[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `expected ${issue.values.map(String).join(', ')}`.replace(/, ([^,]*)$/, ' or $1');
    case 'invalid_union':
      return 'expected flag, missing or limit';
    case 'unrecognized_keys':
      return `expected no field ${issue.keys.map((key) => `“${key}”`).join(', ')}`;
    case 'too_small':
      return `expected at least ${issue.minimum}${unitOf(issue.origin)}`;
    case 'too_big':
      return `expected at most ${issue.maximum}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function unitOf(origin: string): string {
  return units[origin] ?? '';
}
