import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleSchema } from '@/lib/model/rule';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { prepare } from '@/scripts/rules/prepare';

test('rules/prepared.json holds what is worked out of the rules; `npm run rules` writes it anew', () => {
  const fresh = prepare(
    rules.map((rule) => ruleSchema.parse(rule)),
    vocabulary,
  );
  expect(JSON.parse(readFileSync('rules/prepared.json', 'utf8'))).toEqual(fresh);
});

test('words and expressions are found however deep in a rule they stand, each once', () => {
  const rule = {
    phrases: ['promised land'],
    regex: ['\\bzeal\\b'],
    unless: { phrases: ['land'], regex: ['\\bzeal\\b', '('] },
  };
  const { forms, needs } = prepare([rule], []);
  expect(Object.keys(forms)).toEqual(['land', 'promised']);
  expect(forms).toHaveProperty('land', expect.stringContaining(' landed'));
  expect(needs).toEqual({ '\\bzeal\\b': ['zeal'] });
});
