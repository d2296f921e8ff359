// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Field } from '@/lib/model/field';
import { defineSite } from '@/lib/sites/define-site';
import type { Layout } from '@/lib/sites/layout';

/** A box as small as can be: with a subject, a reader and a body of either kind. */
const layout: Layout = {
  body: '[data-body]',
  marks: ['data-body'],
  notWords: '',
  subject: 'input',
  recipientMarks: ['data-reader'],
  boxOf: (body) => body.closest('section') ?? body,
  recipientsIn: ({ dataset: { reader } }) => (reader ? [{ name: reader, via: 'to' }] : []),
  about: () => ({ surface: 'page' }),
};

const site = defineSite('practice', { layouts: [layout] });

let watching: AbortController;
let found: Field[];

beforeEach(() => {
  watching = new AbortController();
  found = [];
  document.body.innerHTML =
    '<section data-reader="Dana"><input value="one"><div contenteditable data-body>mine</div></section><section data-reader="Kim"><input value="two"></section>';
  const meet = (field: Field) => {
    found.push(field);
  };
  site.watch(document, meet, watching.signal);
});

afterEach(() => watching.abort());

function mustFind(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`expected ${selector}`);
  return element;
}

function listen() {
  const changed = vi.fn();
  found[0]?.onChange(changed, watching.signal);
  return changed;
}

test('a body that moves to another box has that box’s subject and reader, and listens there', async () => {
  const changed = listen();
  mustFind('section + section').append(mustFind('[data-body]'));
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  const readers = [{ name: 'Kim', via: 'to' }];
  expect(found[0]?.read()).toMatchObject({ subject: 'two', recipients: readers, body: 'mine' });
  mustFind('section input').dispatchEvent(new Event('input', { bubbles: true }));
  expect(changed).toHaveBeenCalledOnce();
  mustFind('section + section input').dispatchEvent(new Event('input', { bubbles: true }));
  expect(changed).toHaveBeenCalledTimes(2);
  expect(found).toHaveLength(1);
});

test('an element already on the page becomes a field when it is marked as a body', async () => {
  const late = document.createElement('div');
  mustFind('section + section').append(late);
  late.setAttribute('data-body', '');
  await vi.waitFor(() => expect(found).toHaveLength(2));
  expect(found[1]?.element).toBe(late);
});

test('a body that is a textarea is read as it stands', async () => {
  mustFind('section + section').innerHTML = '<textarea data-body></textarea>';
  await vi.waitFor(() => expect(found).toHaveLength(2));
  const [, field] = found;
  if (field?.element instanceof HTMLTextAreaElement) field.element.value = 'one\n\ntwo  three';
  expect(field?.read().body).toBe('one\n\ntwo  three');
  expect(String(field?.range('body', { start: 0, end: 3 }))).toBe('one');
});

test('a change that no reader of the draft would see is not told of', async () => {
  const changed = listen();
  mustFind('section').append(document.createElement('hr'));
  mustFind('section').dataset.reader = 'Dana';
  mustFind('[data-body]').append('!');
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  expect(changed).toHaveBeenCalledOnce();
});

test('nothing is told of after the watch or the listening ends', async () => {
  const early = new AbortController();
  const changed = vi.fn();
  found[0]?.onChange(changed, early.signal);
  early.abort();
  const other = listen();
  watching.abort();
  expect(found[0]?.signal.aborted).toBe(true);
  mustFind('input').dispatchEvent(new Event('input', { bubbles: true }));
  expect([changed, other].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
});

test('a page that was watched too late is left alone', () => {
  const meet = vi.fn();
  site.watch(document, meet, AbortSignal.abort());
  expect(meet).not.toHaveBeenCalled();
});

test('every field has an id of its own', () => {
  const second: string[] = [];
  site.watch(document, ({ id }) => second.push(id), watching.signal);
  expect(second).toHaveLength(1);
  expect(second[0]).not.toBe(found[0]?.id);
});
