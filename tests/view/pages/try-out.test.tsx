// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { Finding } from '@/lib/model/finding';
import type { Tried } from '@/lib/model/tried';
import { type OnTry, TryOut } from '@/lib/view/options/try-out';
import { circleBack } from './options-props';
import { doAndDraw, mustFindField, openPage, type } from './page';

function findingOf(text: string, quote: string, from = 0): Finding {
  const start = text.indexOf(quote, from);
  const { id: rule, title, tip, category, severity } = circleBack;
  const fix = { do: 'none', rewrites: [] } as const;
  const span = { start, end: start + quote.length };
  return { ...span, rule, title, tip, category, severity, where: 'body', quote, fix };
}

const marksOf = (root: Element) =>
  [...root.querySelectorAll('.behind mark')].map((mark) => mark.textContent);

test('the found words are marked where they stand, after an emoji too', async () => {
  const text = '🙂 Circle back, then circle back.';
  const onTry: OnTry = async () => ({
    findings: [findingOf(text, 'circle back'), findingOf(text, 'Circle back')],
  });
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  await type(mustFindField(root, 'Try it out'), text);
  expect(marksOf(root)).toEqual(['Circle back', 'circle back']);
  expect(root.querySelector('.behind')?.textContent.trimEnd()).toBe(text);
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Found circle back');
});

test('a sentence without the words is said to be left alone', async () => {
  const onTry: OnTry = async () => ({ findings: [] });
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  await type(mustFindField(root, 'Try it out'), 'See you on Friday.');
  expect(root.querySelector('[role="status"]')?.textContent).toContain('Nothing found');
});

test('a rule that can’t be used says why', async () => {
  const onTry: OnTry = async () => ({ problem: 'Expected fewer words.' });
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  await type(mustFindField(root, 'Try it out'), 'See you on Friday.');
  expect(root.querySelector('[role="alert"]:not(:empty)')?.textContent).toBe(
    'Expected fewer words.',
  );
});

test('a try that breaks says so, without the person’s words', async () => {
  const onTry: OnTry = async () => {
    throw new Error('See you on Friday.');
  };
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  await type(mustFindField(root, 'Try it out'), 'See you on Friday.');
  expect(root.querySelector('[role="alert"]:not(:empty)')?.textContent).toBe(
    'The rule could not be tried just now.',
  );
});

test('a changed rule is tried at once on the same sentence', async () => {
  const onTry = vi.fn<OnTry>(async () => ({ findings: [] }));
  const { root, draw } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  await type(mustFindField(root, 'Try it out'), 'Loop them in.');
  const changed = { ...circleBack, phrases: ['loop … in'] };
  await draw(<TryOut rule={changed} onTry={onTry} />);
  await draw(<TryOut rule={{ ...changed }} onTry={onTry} />);
  expect(onTry.mock.calls).toEqual([
    [circleBack, 'Loop them in.'],
    [changed, 'Loop them in.'],
  ]);
});

test('only the last question’s answer counts, whatever order they come in', async () => {
  const answers: ((tried: Tried) => void)[] = [];
  const onTry: OnTry = () => new Promise((resolve) => answers.push(resolve));
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  const field = mustFindField(root, 'Try it out');
  await type(field, 'circle back');
  await type(field, 'circle back soon');
  await doAndDraw(() => answers[1]?.({ findings: [] }));
  await doAndDraw(() => answers[0]?.({ findings: [findingOf('circle back', 'circle back')] }));
  expect(marksOf(root)).toEqual([]);
});

test('while an answer is under way, words that still stand keep their mark and others lose it', async () => {
  let answer: (tried: Tried) => void = () => {};
  const onTry: OnTry = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const { root } = await openPage(<TryOut rule={circleBack} onTry={onTry} />);
  const field = mustFindField(root, 'Try it out');
  await type(field, 'circle back');
  await doAndDraw(() => answer({ findings: [findingOf('circle back', 'circle back')] }));
  await type(field, 'circle back soon');
  expect(marksOf(root)).toEqual(['circle back']);
  await type(field, 'I circle back');
  expect(marksOf(root)).toEqual([]);
});
