import { expect, test } from 'vitest';
import { ruleSchema } from '@/lib/model/rule';
import { findProblem, findUnplaced, withoutField } from '@/lib/view/options/problems';
import { readMarks } from '@/lib/view/options/read-marks';
import { type FlagSource, findMissing, toEntry, toRule } from '@/lib/view/options/rule-entry';
import { makeRuleId } from '@/lib/view/options/rule-id';

const patterned: FlagSource = {
  kind: 'flag',
  id: 'circle-back',
  title: 'Circle back',
  tip: 'Name the day.',
  category: 'blame',
  severity: 'nudge',
  phrases: ['circle back'],
  match: ['touch base'],
  unless: { phrases: ['circle back on Friday'] },
  to: ['boss'],
  fix: { do: 'replace', with: ['write on Friday', 'ask'] },
};

test('a rule that goes through the form unchanged comes out unchanged', () => {
  expect(toRule(toEntry(patterned), 'circle-back', patterned)).toEqual(patterned);
});

test('a rule from a filled form is a rule', () => {
  const entry = { ...toEntry(undefined), phrases: 'a\n\n  b c \n', title: 'T', tip: 'Why.' };
  expect(ruleSchema.parse(toRule(entry, 't', undefined))).toMatchObject({
    phrases: ['a', 'b c'],
    fix: { do: 'none' },
  });
});

test('three dots typed by hand become the ellipsis that rules know', () => {
  const entry = { ...toEntry(undefined), phrases: 'as I ... told you' };
  expect(toRule(entry, 'x', undefined).phrases).toEqual(['as I … told you']);
});

test('nobody ticked leaves the readers to the severity', () => {
  const rule = toRule({ ...toEntry(patterned), to: [] }, 'circle-back', patterned);
  expect(rule).not.toHaveProperty('to');
});

test('a blank form lacks its words, its title and its tip', () => {
  expect(Object.keys(findMissing(toEntry(undefined), undefined))).toEqual([
    'phrases',
    'title',
    'tip',
  ]);
});

test('a rule with patterns may do without phrases, and a replacement not without wordings', () => {
  const entry = { ...toEntry(patterned), phrases: '', wordings: ' ' };
  expect(Object.keys(findMissing(entry, patterned))).toEqual(['fix']);
});

test.each([
  ['As I already told you!', [], 'as-i-already-told-you'],
  ['Don’t “circle back”', [], 'dont-circle-back'],
  ['Élan vital', [], 'elan-vital'],
  ['Circle back', ['circle-back'], 'circle-back-2'],
  ['Circle back', ['circle-back', 'circle-back-2'], 'circle-back-3'],
  ['не так', [], 'rule'],
  ['не так', ['rule'], 'rule-2'],
])('the title “%s” beside %j makes the id %s', (title, taken, id) => {
  expect(makeRuleId(title, new Set(taken))).toBe(id);
});

test('an id of a long title is a valid id, twice', () => {
  const title = `${'a'.repeat(79)} b`;
  const first = makeRuleId(title, new Set());
  const second = makeRuleId(title, new Set([first]));
  for (const id of [first, second]) {
    expect(ruleSchema.safeParse({ ...patterned, id }).error).toBeUndefined();
  }
  expect(second).not.toBe(first);
});

test('a problem is found by its field, and one of a line says which', () => {
  const problems = { title: 'Expected less.', 'phrases.1': 'Expected words.' };
  expect(findProblem(problems, 'title')).toBe('Expected less.');
  expect(findProblem(problems, 'phrases')).toBe('Line 2: Expected words.');
  expect(findProblem(problems, 'tip')).toBeUndefined();
  expect(withoutField(problems, 'phrases')).toEqual({ title: 'Expected less.' });
});

test('a problem that no field shows is not lost', () => {
  const problems = { '': 'Expected words.', 'near.within': 'Expected less.', title: 'Not this.' };
  expect(findUnplaced(problems, ['title'])).toEqual([
    'Expected words.',
    'near.within: Expected less.',
  ]);
});

test('marks in an example give its text and their places, in UTF-16 units', () => {
  expect(readMarks('🙂 [[so]] and [[so]]')).toEqual({
    text: '🙂 so and so',
    spans: [
      { start: 3, end: 5 },
      { start: 10, end: 12 },
    ],
  });
});
