import { expect, test } from 'vitest';
import { until } from '@/tests/until';
import { kim, openForEach } from './opened-page';

const { page, open, type, pressSend, readSent, readState, readBox, keepNode, hasKept } =
  openForEach();

test('two bubbles stand side by side, and each sends its own', async () => {
  const first = await open('bubble');
  const second = await open('bubble-div', { reader: kim });
  await type(first, 'to Dana');
  await type(second, 'to Kim');
  await pressSend(second);
  expect(await readSent()).toMatchObject([
    { box: second, text: 'to Kim', recipients: ['Kim Otero'] },
  ]);
  expect((await readState(first)).text).toBe('to Dana');
  const tags = await page().evaluate(() =>
    [...document.querySelectorAll('aside#msg-overlay .msg-form')].map(({ tagName }) => tagName),
  );
  expect(tags).toEqual(['FORM', 'DIV']);
});

test('a box has room on the screen', async () => {
  const box = await open('bubble');
  const { width, bottom } = await page().evaluate((box) => {
    const { width, bottom } = window.linkedinPage.findBody(box)?.getBoundingClientRect() ?? {};
    return { width: width ?? 0, bottom: bottom ?? Number.POSITIVE_INFINITY };
  }, box);
  expect(width).toBeGreaterThan(250);
  expect(bottom).toBeLessThan(900);
});

test('the headline comes with the beginning of the conversation', async () => {
  const box = await open('bubble');
  const headline = () =>
    page().evaluate(() => document.querySelector('.artdeco-entity-lockup__subtitle')?.textContent);
  expect(await headline()).toBeUndefined();
  await page().evaluate((box) => window.linkedinPage.loadProfileCard(box), box);
  expect(await headline()).toBe('CEO at Boss');
});

test('a new message has no name until a pill is chosen, and goes to nobody before', async () => {
  const box = await page().evaluate(() => window.linkedinPage.open('new-message'));
  await until(page(), (box) => window.linkedinPage.findBody(box) !== undefined, box);
  await type(box, 'hello');
  expect((await readState(box)).sendEnabled).toBe(false);
  await page().evaluate((box, reader) => window.linkedinPage.addReader(box, reader), box, kim);
  const pills = await page().evaluate(() =>
    [...document.querySelectorAll('button.artdeco-pill--dismiss')].map((pill) => pill.textContent),
  );
  expect(pills).toEqual(['Kim Otero']);
  expect((await readState(box)).sendEnabled).toBe(true);
});

test('another conversation comes into the same editor, emptied', async () => {
  const box = await open('thread');
  await type(box, 'to Dana');
  await keepNode(box);
  await page().evaluate((box, reader) => window.linkedinPage.switchThread(box, reader), box, kim);
  expect(await hasKept(box)).toBe(true);
  expect(await readBox(box)).toBe('<p><br></p>');
  const header = await page().evaluate(() => ({
    name: document.querySelector('.msg-entity-lockup__entity-title')?.textContent,
    info: document.querySelector('.msg-entity-lockup__entity-info')?.textContent,
    path: location.pathname,
  }));
  expect(header).toEqual({
    name: 'Kim Otero',
    info: 'Head of Sales',
    path: '/messaging/thread/2-kim/',
  });
});

test('the header of a thread may tell of presence where it else tells the headline', async () => {
  await open('thread', { presence: 'hidden' });
  const hidden = '.msg-entity-lockup__entity-info > .visually-hidden';
  const info = (selector: string) => document.querySelector(selector)?.textContent;
  expect(await page().evaluate(info, hidden)).toBe('El estado es en línea');
});

test.each(['bubble', 'thread'] as const)(
  'a %s that is moved keeps its node and its draft',
  async (kind) => {
    const box = await open(kind, { text: 'kept' });
    await keepNode(box);
    const parent = () =>
      page().evaluateHandle(
        () =>
          document.querySelector('.msg-overlay-conversation-bubble, .msg-thread')?.parentElement,
      );
    const before = await parent();
    await page().evaluate((box) => window.linkedinPage.move(box), box);
    const isSame = (one: unknown, other: unknown) => one === other;
    expect(await page().evaluate(isSame, before, await parent())).toBe(false);
    expect(await hasKept(box)).toBe(true);
    expect(await readBox(box)).toBe('<p>kept</p>');
  },
);

test('a bubble that was minimised has its draft in a new node', async () => {
  const box = await open('bubble');
  await type(box, 'first', 'second');
  await keepNode(box);
  await page().evaluate((box) => window.linkedinPage.minimise(box), box);
  expect(await readBox(box)).toBeUndefined();
  expect((await readState(box)).text).toBe('first\nsecond');
  await page().evaluate((box) => window.linkedinPage.restore(box), box);
  expect(await hasKept(box)).toBe(false);
  expect(await readBox(box)).toBe('<p>first</p><p>second</p>');
});

test('an InMail sends its subject, and a quick reply words that nobody wrote', async () => {
  const box = await open('inmail', { text: 'hello' });
  await page().type('input.msg-form__subject[name=subject]', 'Territory');
  await pressSend(box);
  await open('inmail-reply');
  await page().click('.conversations-quick-replies button');
  expect(await readSent()).toMatchObject([
    { kind: 'inmail', subject: 'Territory', text: 'hello' },
    { kind: 'inmail-reply', html: '', text: 'Sí, me interesa' },
  ]);
});

test('the outlet is empty until a box opens in it, and nothing of that shows in the document', async () => {
  const outlet = () =>
    page().evaluate(() => document.querySelector('#interop-outlet')?.shadowRoot?.childElementCount);
  expect(await outlet()).toBeUndefined();
  await open('bubble', { host: 'light' });
  expect(await outlet()).toBeUndefined();
  await page().evaluate(() => window.linkedinPage.open('note', { host: 'shadow' }));
  expect(await outlet()).toBeGreaterThan(0);
  expect(await page().evaluate(() => document.querySelector('.send-invite'))).toBeNull();
});

test('the frame has a page of its own, that sends for itself', async () => {
  await page().evaluate(() => window.linkedinPage.openFrame());
  await until(page(), () => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const within: typeof window.linkedinPage | undefined =
      frame && Reflect.get(frame, 'linkedinPage');
    return within && within.open('bubble', { text: 'hello' }) > 0;
  });
  const inFrame = await until(page(), () => {
    const frame = document.querySelector('iframe')?.contentWindow;
    const within: typeof window.linkedinPage | undefined =
      frame && Reflect.get(frame, 'linkedinPage');
    within?.findSend(1)?.click();
    return within?.sent[0];
  });
  expect(inFrame).toMatchObject({ kind: 'bubble', text: 'hello' });
  expect(await readSent()).toEqual([]);
});
