import { describe, expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { Draft } from '@/lib/model/draft';
import type { Person } from '@/lib/model/person';
import { leadership } from '@/lib/model/role';
import { type Flag, ruleSchema, type Words } from '@/lib/model/rule';
import { readMarks } from '@/lib/view/options/read-marks';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';

const asDraft = (body: string): Draft => ({
  id: 'entry',
  site: 'gmail',
  surface: 'dock',
  subject: '',
  body,
  recipients: [],
});

const boss: Person = { name: 'Ulrich Hale', role: 'boss' };

/** The first of the texts in which the rule finds something. */
function findIn(rule: Flag, texts: readonly string[]): string | undefined {
  const engine = createEngine({ rules: [rule], vocabulary, people: [boss] });
  const [role = leadership[0]] = rule.to ?? leadership;
  expect(engine.problems).toEqual([]);
  return texts.find(
    (text) => engine.check(asDraft(text), role ? { role } : {}).findings.length > 0,
  );
}

/** Examples know nobody by name, so the entries for a boss known by name are shown here. */
const also: Readonly<Record<string, readonly string[]>> = {
  'complaint-about-a-superior': ['Since May Ulrich ignores my numbers.'],
  'plays-favourites': ['Everyone can see that Ulrich favours certain people.'],
};

const none: Words = { phrases: [], match: [], regex: [] };

/** The rule with these words and no others, nothing excused and nothing asked of the neighbours. */
const alone = ({ near: _near, unless: _unless, ...rule }: Flag, words: Partial<Words>): Flag => ({
  ...rule,
  ...none,
  ...words,
  atLeast: 1,
});

const flags = rules
  .map((source) => ruleSchema.parse(source))
  .filter((rule): rule is Flag => rule.kind === 'flag');

const entriesOf = (words: Words | undefined) =>
  (['phrases', 'match', 'regex'] as const).flatMap((kind) =>
    (words?.[kind] ?? []).map((entry): [string, Partial<Words>] => [entry, { [kind]: [entry] }]),
  );

/** A phrase as it might stand in a message: each gap filled with one word. */
const asSentence = (phrase: string) => `Well, ${phrase.replaceAll('…', 'them')} on Monday.`;

describe.each(flags.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  const shown = rule.examples.hits.map(({ text }) => readMarks(text).text);
  const hits = [...shown, ...(also[rule.id] ?? [])];
  const misses = rule.examples.misses.map(({ text }) => text);
  const found = entriesOf(rule);
  const excuses = entriesOf(rule.unless);

  test.each(rule.phrases)('finds its phrase “%s”', (phrase) => {
    const { near: _near, ...own } = rule;
    expect(findIn({ ...own, atLeast: 1 }, [asSentence(phrase)])).toBeDefined();
  });

  test.each(found.filter(([, { phrases }]) => !phrases))('shows a hit of %s', (_entry, words) => {
    expect(findIn(alone(rule, words), hits)).toBeDefined();
  });

  if (excuses.length > 0) {
    test.each(excuses)('shows what %s excuses', (_entry, words) => {
      expect(findIn(alone(rule, words), misses)).toBeDefined();
    });
  }
});
