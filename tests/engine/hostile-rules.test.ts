import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleSchema } from '@/lib/model/rule';
import { makeDraft, makeEngine, phraseRule } from './drafts';

const body = 'Hi Ann. Dan plays favourites, and I quit.';
const good = [phraseRule('one', 'plays favourites'), phraseRule('two', 'I quit')];

describe('rules that are broken', () => {
  test.each([
    ['no object', 42, 'rule 3', ''],
    ['nothing', null, 'rule 3', ''],
    ['no kind', { id: 'x' }, 'x', 'kind'],
    ['no words', { ...phraseRule('x') }, 'x', ''],
    ['a bad id', phraseRule('Not An Id', 'word'), 'Not An Id', 'id'],
    ['an unknown field', { ...phraseRule('x', 'word'), when: 'now' }, 'x', ''],
    ['a phrase without a word', phraseRule('x', '!!!'), 'x', ''],
    ['a regex that is none', { ...phraseRule('x'), regex: ['(a'] }, 'x', ''],
    ['a regex in a match', { ...phraseRule('x'), match: ['/(a+)+$/'] }, 'x', ''],
    ['a bad word in unless', { ...phraseRule('x', 'word'), unless: { regex: ['['] } }, 'x', ''],
  ])('%s is named once, and the other rules work', (_, rule, name, field) => {
    const engine = makeEngine({ only: [...good, rule] });
    expect(engine.problems[0]).toMatchObject({ rule: name, field });
    expect(engine.problems[0]?.message).toMatch(/expect|nvalid|nrecogni/);
    const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
    expect(findings.map(({ quote }) => quote)).toEqual(['plays favourites', 'I quit']);
  });

  test('an id that is taken is a problem, and the first rule stays', () => {
    const engine = makeEngine({ only: [phraseRule('x', 'quit'), phraseRule('x', 'hi')] });
    expect(engine.problems).toMatchObject([{ rule: 'x', field: 'id' }]);
    const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
    expect(findings.map(({ quote }) => quote)).toEqual(['quit']);
  });
});

describe('rules that would hang another engine', () => {
  test.each([
    ['nested repeats', '(a+)+$', 'a'.repeat(100_000)],
    ['overlapping choices', '(a|aa)+$', `${'a'.repeat(100_000)}b`],
    ['a counted nest', '(?:a{0,20}){0,20}b', 'a'.repeat(100_000)],
  ])('%s read a long draft to its end', { timeout: 60_000 }, (_, regex, text) => {
    const engine = makeEngine({ only: [{ ...phraseRule('x'), regex: [regex] }] });
    expect(engine.problems).toEqual([]);
    expect(() => engine.check(makeDraft({ body: text }), { role: 'boss' })).not.toThrow();
  });

  test.each([
    ['gaps', '.* .* .* .* .* word'],
    ['optional words', 'a? a? a? a? a? a? a? a? word'],
    ['repeats', '(a|b)+ (a|b)+ (a|b)+ word'],
  ])('a match full of %s reads a long sentence to its end', { timeout: 60_000 }, (_, match) => {
    const engine = makeEngine({ only: [{ ...phraseRule('x'), match: [match] }] });
    const text = `word ${'a b '.repeat(5_000)}`;
    expect(() => engine.check(makeDraft({ body: text }), { role: 'boss' })).not.toThrow();
  });
});

test('a phrase full of gaps reads a long draft to its end', { timeout: 60_000 }, () => {
  const engine = makeEngine({ only: [phraseRule('x', `${'a … '.repeat(40)} b`)] });
  const body = 'a '.repeat(5_000);
  expect(engine.check(makeDraft({ body }), { role: 'boss' }).findings).toEqual([]);
});

describe('any rule the schema accepts', () => {
  const word = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      '#Leader',
      '[fair]',
      '.*',
      '(a|b)',
      '!not',
      '{walk}',
      'I’m',
      '^so',
      'end$',
      '…',
      '@x',
      '#',
      '[',
    ),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const list = fc.array(text, { maxLength: 3 });
  const words = fc.record({ phrases: list, match: list, regex: list });
  const rule = fc
    .record({
      words,
      unless: fc.option(words, { nil: undefined }),
      atLeast: fc.integer({ min: 1, max: 3 }),
      fix: fc.constantFrom(
        { do: 'none' },
        { do: 'remove' },
        { do: 'phone' },
        { do: 'replace', with: ['{lower}'] },
      ),
    })
    .map(({ words, ...rest }) => ({ ...phraseRule('any'), ...words, ...rest }));

  test('neither throws nor gives an offset outside the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(rule, text, (source, body) => {
        fc.pre(ruleSchema.safeParse(source).success);
        const engine = makeEngine({ only: [source] });
        const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
        for (const { start, end, quote, fix } of findings) {
          expect(body.slice(start, end)).toBe(quote);
          for (const rewrite of fix.rewrites) {
            expect(body.slice(rewrite.start, rewrite.end)).toBe(rewrite.from);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
