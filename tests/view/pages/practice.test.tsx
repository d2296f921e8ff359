// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { leadership } from '@/lib/model/role';
import { Practice } from '@/lib/view/practice/practice';
import { readers } from '@/lib/view/practice/readers';
import { samples } from '@/lib/view/practice/samples';
import { click, mustFind, mustFindButton, openPage, pick, type } from './page';

const noop = () => {};
const page = () => <Practice onReader={noop} onCoachOptions={noop} />;
const bodySelector =
  '[data-upwrite-practice] div[contenteditable="true"][data-upwrite-body][role="textbox"][aria-multiline="true"]';
const findBody = (root: Element) => mustFind(root, bodySelector, HTMLElement);
const findSubject = (root: Element) =>
  mustFind(root, '[data-upwrite-practice] input[data-upwrite-subject]', HTMLInputElement);
const linesOf = (body: HTMLElement) => [...body.children].map((line) => line.textContent);

test('it opens with the first sample in place', async () => {
  const { root } = await openPage(page());
  const box = mustFind(root, '[data-upwrite-practice]', HTMLElement);
  expect(box.dataset.readerName).toBe('Dana Whitfield');
  expect(findSubject(root).value).toBe(samples[0].subject);
  expect(linesOf(findBody(root))).toEqual(samples[0].body.split('\n'));
});

test('a blank line is a div with a line break, as mail sites write it', async () => {
  const { root } = await openPage(page());
  expect(findBody(root).children[1]?.innerHTML).toBe('<br>');
});

test('typing survives when the page is drawn again', async () => {
  const { root, draw } = await openPage(page());
  const body = findBody(root);
  body.firstElementChild?.replaceChildren('Dear Dana,');
  findSubject(root).value = 'Another subject';
  await draw(page());
  await pick(mustFind(root, 'select', HTMLSelectElement), 'Greg Larsen');
  await click(mustFindButton(root, 'Send'));
  expect(findBody(root)).toBe(body);
  expect(body.firstElementChild?.textContent).toBe('Dear Dana,');
  expect(body.children).toHaveLength(samples[0].body.split('\n').length);
  expect(findSubject(root).value).toBe('Another subject');
});

test('another sample comes in a box of its own', async () => {
  const { root } = await openPage(page());
  const before = findBody(root);
  await click(mustFindButton(root, 'The ultimatum'));
  expect(findBody(root)).not.toBe(before);
  expect(findSubject(root).value).toBe('THIS ENDS NOW');
  expect(mustFindButton(root, 'The ultimatum').getAttribute('aria-pressed')).toBe('true');
  expect(root.querySelectorAll('[data-upwrite-practice]')).toHaveLength(1);
});

test('starting again brings the sample back as it was', async () => {
  const { root } = await openPage(page());
  findBody(root).replaceChildren();
  await type(findSubject(root), 'Typed over');
  await click(mustFindButton(root, 'Start again'));
  expect(linesOf(findBody(root))).toEqual(samples[0].body.split('\n'));
  expect(findSubject(root).value).toBe(samples[0].subject);
});

test('the reader is told at the start and at every change', async () => {
  const onReader = vi.fn();
  const { root } = await openPage(<Practice onReader={onReader} onCoachOptions={noop} />);
  await pick(mustFind(root, 'select', HTMLSelectElement), 'Helen Marsh');
  expect(onReader.mock.calls.map(([reader]) => reader)).toEqual([
    { name: 'Dana Whitfield', role: 'skip-level' },
    { name: 'Helen Marsh', role: 'hr' },
  ]);
  const box = mustFind(root, '[data-upwrite-practice]', HTMLElement);
  expect(box.dataset.readerName).toBe('Helen Marsh');
});

test('sending does nothing and says so', async () => {
  const { root } = await openPage(page());
  await click(mustFindButton(root, 'Send'));
  expect(mustFind(root, '.compose [role="status"]', HTMLElement).textContent).toContain(
    'Nothing was sent',
  );
});

test.each(samples)('the sample “$title” goes to a leader in the reader picker', (sample) => {
  expect(readers).toContainEqual({ name: sample.name, role: sample.role });
  expect(leadership).toContain(sample.role);
});

test('no two readers share a name or a role', () => {
  expect(new Set(readers.map(({ name }) => name)).size).toBe(readers.length);
  expect(new Set(readers.map(({ role }) => role)).size).toBe(readers.length);
});
