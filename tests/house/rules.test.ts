import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { type Rule, ruleSchema } from '@/lib/model/rule';
import { rules } from '@/rules';

/** Files of `rules/` that are not one rule: the list, and what rules share. */
const others = ['index.ts', 'prepared.ts', 'rephrase.ts', 'vocabulary.ts', 'weights.ts'];

const files = readdirSync('rules').filter((name) => name.endsWith('.ts') && !others.includes(name));

const loaded: readonly [string, Rule][] = await Promise.all(
  files.map(async (name): Promise<[string, Rule]> => {
    const file: { default: unknown } = await import(`@/rules/${basename(name, '.ts')}.ts`);
    return [name, ruleSchema.parse(file.default)];
  }),
);

test.each(loaded)('%s is named for its rule', (name, rule) => {
  expect(rule.id).toBe(basename(name, '.ts'));
});

/** A limit’s would be pages of filler, and what is learned changes with its corpus: `tests/engine` shows those. */
const withExamples = loaded.filter(([, { kind }]) => kind === 'flag' || kind === 'missing');

test.each(withExamples)('%s shows at least two hits and two misses', (_, { examples }) => {
  expect(examples.hits.length).toBeGreaterThanOrEqual(2);
  expect(examples.misses.length).toBeGreaterThanOrEqual(2);
});

test('the index lists every rule once, in the order of the alphabet', () => {
  expect(rules.map(({ id }) => id)).toEqual(loaded.map(([, { id }]) => id).toSorted());
});
