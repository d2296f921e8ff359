import { expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/model/draft';
import type { Person } from '@/lib/model/person';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

const people: readonly Person[] = [{ name: 'Ulrich Hale', role: 'boss' }];
const engine = createEngine({ rules, vocabulary, people });

const asDraft = (body: string): Draft => ({
  id: 'named',
  site: 'gmail',
  surface: 'dock',
  subject: '',
  body,
  recipients: [],
});

const find = (body: string) =>
  engine.check(asDraft(body), { role: 'skip-level' }).findings.map(({ rule }) => rule);

test.each([
  ['Since May Ulrich ignores my numbers.', 'complaint-about-a-superior'],
  ['Could you overrule Ulrich?', 'around-the-boss'],
  ['Everyone can see that Ulrich favours certain people.', 'plays-favourites'],
])('finds the boss known by name in “%s”', (body, rule) => {
  expect(find(body)).toEqual([rule]);
});

test.each([
  'Their CFO ignores my numbers.',
  'Ulrich approved the discount.',
  'Greta ignored my mail.',
])('keeps still at “%s”', (body) => {
  expect(find(body)).toEqual([]);
});
