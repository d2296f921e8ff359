import { expect, test } from 'vitest';
import { createEngine } from '@/lib/engine/engine';
import type { RuleSource } from '@/lib/model/rule';
import { rules } from '@/rules';
import { vocabulary } from '@/rules/vocabulary';
import { weights } from '@/rules/weights';
import { makeDraft } from './drafts';

const sentence = 'I have been crying in the car again and I cannot take it any more';
const body = `The Leeds order ships on Tuesday. ${sentence}.`;

const learned: RuleSource = {
  id: 'own-reader',
  kind: 'learned',
  title: 'Letting off steam',
  tip: 'Let it cool. Then say what would help.',
  category: 'venting',
  severity: 'warn',
};

const check = (sources: readonly RuleSource[], sure = { nudge: 0.3, full: 0.4 }) =>
  createEngine({
    rules: sources,
    vocabulary,
    people: [],
    weights: { ...weights, sure: { venting: sure } },
  }).check(makeDraft({ body }), { role: 'boss' }).findings;

test('a learned rule speaks of the whole sentence, without its full stop', () => {
  expect(check([learned])).toMatchObject([
    { rule: 'own-reader', quote: sentence, severity: 'warn', category: 'venting' },
  ]);
});

test('less sure than its severity asks for, it speaks as a nudge; less still, not at all', () => {
  expect(check([learned], { nudge: 0.3, full: 1 })).toMatchObject([{ severity: 'nudge' }]);
  expect(check([learned], { nudge: 1, full: 1 })).toEqual([]);
});

test('without weights only rules speak', () => {
  const engine = createEngine({ rules, vocabulary, people: [] });
  const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
  expect(findings.filter(({ rule }) => rule.startsWith('sounds-like'))).toEqual([]);
});

const words: RuleSource = {
  id: 'car',
  kind: 'flag',
  title: 'The car',
  tip: 'Nobody needs to know about the car. Leave it out.',
  category: 'venting',
  severity: 'nudge',
  phrases: ['in the car'],
};

test('it keeps still where a rule speaks of the same, and not where it speaks of something else', () => {
  expect(check([learned, words]).map(({ rule }) => rule)).toEqual(['car']);
  const other: RuleSource = { ...words, category: 'shouting' };
  expect(check([learned, other]).map(({ rule }) => rule)).toEqual(['own-reader', 'car']);
});

test('a rule that doubts itself is silent where the classifier sees nothing', () => {
  const order: RuleSource = { ...words, phrases: ['order'], doubt: 0.5 };
  expect(check([order])).toEqual([]);
  expect(check([{ ...order, doubt: undefined } as RuleSource])).toHaveLength(1);
  expect(check([{ ...words, doubt: 0.2 }])).toHaveLength(1);
});
