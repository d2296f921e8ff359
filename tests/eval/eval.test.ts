import { describe, expect, test } from 'vitest';
import { judge, judgeChecklist } from '@/scripts/eval/judge';
import { readLabelled } from '@/scripts/eval/labelled';
import { rate, Tallies } from '@/scripts/eval/tally';
import { makeEngine, phraseRule } from '@/tests/engine/drafts';

const message = (parts: object) =>
  readLabelled(JSON.stringify({ id: 'm', to_role: 'boss', body: '', ...parts }));
const engine = makeEngine({ only: [phraseRule('x', 'bad word')] });
const judgeMessage = (parts: object) => {
  const labelled = message(parts);
  return judge(labelled, engine.check(labelled.draft, { role: labelled.role }));
};

describe('a labelled line', () => {
  test('may be a sentence on its own', () => {
    const { draft, labels, missing } = message({
      text: 'A bad word.',
      labels: [{ category: 'venting', quote: 'bad' }],
    });
    expect(draft.body).toBe('A bad word.');
    expect(labels).toEqual([{ category: 'venting', where: 'body', start: 2, end: 5 }]);
    expect(missing).toBeUndefined();
  });

  test('whose quote is not in the message is refused', () => {
    const labels = [{ category: 'venting', quote: 'nowhere' }];
    expect(() => message({ body: 'Hello.', labels })).toThrow('expected a quote of the message');
  });
});

describe('a category', () => {
  const labels = [{ category: 'venting', quote: 'My day' }];

  test('is found when a finding stands in the sentence of its label', () => {
    const { wanted, found, missed } = judgeMessage({ body: 'My day was a bad word.', labels });
    expect([[...wanted], [...found], missed]).toEqual([['venting'], ['venting'], []]);
  });

  test('is missed when the finding stands in another sentence', () => {
    const { found, missed } = judgeMessage({ body: 'My day began. A bad word fell.', labels });
    expect([...found]).toEqual([]);
    expect(missed).toHaveLength(1);
  });

  test('is a false alarm when the message has no label of it, unless it is acceptable', () => {
    expect(judgeMessage({ body: 'A bad word.' }).falseAlarms).toHaveLength(1);
    const acceptable = ['venting'];
    expect(judgeMessage({ body: 'A bad word.', acceptable }).falseAlarms).toEqual([]);
  });
});

test('the checklist is judged by category', () => {
  const labelled = message({ body: 'word '.repeat(300), missing: ['too-long'] });
  const { wanted, found } = judgeChecklist(
    labelled,
    makeEngine().check(labelled.draft, { role: 'boss' }),
  );
  expect([...wanted]).toEqual(['too-long']);
  expect([...found]).toContain('too-long');
});

test('rates come from the sums of all messages', () => {
  const tallies = new Tallies();
  tallies.add(new Set(['a', 'b']), new Set(['a', 'c']), []);
  tallies.add(new Set(['a']), new Set(['a', 'd']), ['d']);
  expect(tallies.all()).toEqual({ hits: 2, misses: 1, falseAlarms: 1 });
  const { precision, recall, f1 } = rate(tallies.all());
  expect([precision, recall, f1].map((value) => value.toFixed(3))).toEqual([
    '0.667',
    '0.667',
    '0.667',
  ]);
});
