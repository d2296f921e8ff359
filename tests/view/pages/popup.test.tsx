// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import type { ChecklistItem } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import { Popup } from '@/lib/view/popup/popup';
import { click, mustFindButton, openPage } from './page';

const callbacks = {
  onJump: () => {},
  onCoachBox: () => {},
  onCoachOptions: () => {},
  onPractice: () => {},
};

const ask: ChecklistItem = {
  id: 'clear-ask',
  title: 'One ask with a date',
  tip: 'Ask for one thing.',
  state: 'open',
  at: { where: 'body', start: 3, end: 9 },
};
const evidence: ChecklistItem = { id: 'number', title: 'A number', tip: 'One.', state: 'ticked' };
const copies: ChecklistItem = {
  id: 'readers',
  title: 'Readers',
  tip: 'Nobody on copy.',
  state: 'not-applicable',
};

function reportOf(...checklist: ChecklistItem[]): Report {
  const reader = { name: 'Dana Whitfield', via: 'to' } as const;
  return { findings: [], role: 'skip-level', reader, checklist };
}

const drawn = (report: Report | undefined) => <Popup {...callbacks} report={report} />;

test('without a draft it shows what to ask before writing up', async () => {
  const { root } = await openPage(drawn(undefined));
  expect(root.querySelector('h1')?.textContent).toBe('Before you write up');
  expect(root.textContent).toContain('phone call');
});

test.each([
  [undefined, 'Writing up in another place?', true],
  ['no box', 'Click into the box you write in', true],
  ['out of reach', 'lets no extension into this page', false],
  ['coached', 'The coach reads along', false],
] as const)('without a draft, asked for the box: %s', async (coaching, words, asks) => {
  const onCoachBox = vi.fn();
  const page = (
    <Popup {...callbacks} onCoachBox={onCoachBox} report={undefined} coaching={coaching} />
  );
  const { root } = await openPage(page);
  expect(root.querySelector('.coach-box [role="status"]')?.textContent).toContain(words);
  const button = root.querySelector<HTMLButtonElement>('.coach-box button');
  expect(button !== null).toBe(asks);
  button?.click();
  expect(onCoachBox).toHaveBeenCalledTimes(asks ? 1 : 0);
});

test('with a draft it names the reader and who they are', async () => {
  const { root } = await openPage(drawn(reportOf(ask)));
  expect(root.querySelector('.reader')?.textContent).toBe('For Dana Whitfield, your boss’s boss');
});

test.each([
  ['2 things to look at', reportOf(ask, { ...ask, id: 'other' }, evidence)],
  ['1 thing to look at', reportOf(ask, evidence)],
  ['All in place', reportOf(evidence, copies)],
  ['Nothing to check here', reportOf(copies)],
])('the summary says “%s”', async (summary, report) => {
  const { root } = await openPage(drawn(report));
  expect(root.querySelector('[role="status"]')?.textContent).toBe(summary);
});

test('items stand in the report’s order, each with its state in words', async () => {
  const { root } = await openPage(drawn(reportOf(evidence, ask, copies)));
  const lines = [...root.querySelectorAll('summary')].map((line) => line.textContent);
  expect(lines).toEqual(['A numberIn place', 'One ask with a dateOpen', 'ReadersNot needed']);
});

test('open items are unfolded, the others folded', async () => {
  const { root } = await openPage(drawn(reportOf(evidence, ask, copies)));
  const unfolded = [...root.querySelectorAll('details')].map((item) => item.open);
  expect(unfolded).toEqual([false, true, false]);
});

test('a jump goes to the words of its item, and only items with words have one', async () => {
  const onJump = vi.fn();
  const report = reportOf(ask, evidence);
  const { root } = await openPage(<Popup {...callbacks} report={report} onJump={onJump} />);
  expect(root.querySelectorAll('.jump')).toHaveLength(1);
  await click(mustFindButton(root, 'Show the words: One ask with a date'));
  expect(onJump).toHaveBeenCalledExactlyOnceWith({ where: 'body', start: 3, end: 9 });
});

test('a new report keeps the focus and the elements where they are', async () => {
  const { root, draw } = await openPage(drawn(reportOf(ask, evidence)));
  const jump = mustFindButton(root, 'Show the words: One ask with a date');
  const items = [...root.querySelectorAll('li')];
  jump.focus();
  const moved = { ...ask, state: 'ticked', at: { where: 'body', start: 5, end: 11 } } as const;
  await draw(drawn(reportOf(moved, evidence)));
  expect(document.activeElement).toBe(jump);
  expect([...root.querySelectorAll('li')]).toEqual(items);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('All in place');
});

test('an item the person folded stays folded while its state stays', async () => {
  const { root, draw } = await openPage(drawn(reportOf(ask)));
  const item = root.querySelector('details');
  if (item) item.open = false;
  await draw(drawn(reportOf({ ...ask, tip: 'Another tip.' })));
  expect(item?.open).toBe(false);
  expect(item?.textContent).toContain('Another tip.');
});
