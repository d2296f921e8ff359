import { describe, expect, test } from 'vitest';
import { readArguments } from '@/scripts/coach/arguments';

describe('the command line', () => {
  test.each([
    [['--json', '--jsonl'], 'expected --json or --jsonl, not both'],
    [['a', 'b'], 'expected one FILE'],
    [['--site', 'foo'], '--site: expected one of gmail, linkedin'],
    [
      ['--to', 'foo'],
      '--to: expected one of boss, skip-level, executive, hr, peer, report, customer, unknown',
    ],
  ])('%j is told in one line what was expected', (args, message) => {
    expect(() => readArguments(args)).toThrow(new Error(message));
  });

  test('names an option that it does not know', () => {
    expect(() => readArguments(['--colour'])).toThrow('--colour');
  });

  test('reads the file, the rules, the reader and the site', () => {
    const args = ['--json', '--rules', 'own.json', '--to', 'hr', '--site', 'linkedin', 'draft.txt'];
    expect(readArguments(args)).toEqual({
      output: 'json',
      file: 'draft.txt',
      rules: 'own.json',
      role: 'hr',
      site: 'linkedin',
    });
  });

  test('left empty, reads a mail to one’s boss from standard input', () => {
    expect(readArguments([])).toEqual({
      output: 'text',
      file: undefined,
      rules: undefined,
      role: 'boss',
      site: 'gmail',
    });
  });
});
