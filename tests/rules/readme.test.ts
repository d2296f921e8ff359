import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ruleSchema } from '@/lib/model/rule';
import { rules } from '@/rules';
import { renderRules } from '@/scripts/rules/render';

test('rules/README.md says what the rules say; `npm run rules` writes it anew', () => {
  const fresh = renderRules(rules.map((rule) => ruleSchema.parse(rule)));
  expect(readFileSync('rules/README.md', 'utf8')).toBe(fresh);
});

test('a rule’s marks become bold and nothing else of its words becomes Markdown', () => {
  const rule = ruleSchema.parse({
    id: 'stars',
    kind: 'flag',
    title: 'Stars *and* <b>tags</b>',
    tip: 'Say it plainly.',
    category: 'shouting',
    severity: 'nudge',
    phrases: ['stars'],
    examples: { hits: [{ text: 'So many [[*stars*]].' }] },
  });
  expect(renderRules([rule])).toContain('- So many **\\*stars\\***.');
  expect(renderRules([rule])).toContain('### Stars \\*and\\* \\<b\\>tags\\</b\\>');
});
