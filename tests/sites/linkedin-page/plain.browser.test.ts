import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { salesPage } from './index';
import { openForEach } from './opened-page';

const {
  page,
  open,
  focus,
  blur,
  type,
  pressSend,
  readSent,
  readState,
  readBox,
  keepNode,
  hasKept,
} = openForEach();

describe.each(['light', 'shadow'] as const)('a connection note in the %s tree', (host) => {
  test('its field is mounted anew under the hands of the writer, who goes on', async () => {
    const box = await open('note', { host });
    await keepNode(box);
    await type(box, 'ac');
    await until(
      page(),
      (box) => window.linkedinPage.findBody(box) !== Reflect.get(window, 'kept'),
      box,
    );
    await page().keyboard.press('ArrowLeft');
    await page().keyboard.type('b');
    expect(await readState(box)).toEqual({ text: 'abc', html: 'abc', sendEnabled: true });
    expect(await readBox(box)).toBe('abc');
    // Once is enough.
    await keepNode(box);
    await page().keyboard.type('d');
    expect(await hasKept(box)).toBe(true);
    await pressSend(box);
    expect(await readSent()).toMatchObject([
      { kind: 'note', html: 'abdc', text: 'abdc', recipients: ['Dana Whitfield'] },
    ]);
    expect(await readBox(box)).toBeUndefined();
  });

  test('a value that was set without a word goes at the next render', async () => {
    const box = await open('note', { host, text: 'kept' });
    await focus(box);
    await page().evaluate((box) => {
      const body = window.linkedinPage.findBody(box);
      if (body instanceof HTMLTextAreaElement) body.value = 'slipped in';
    }, box);
    expect(await readBox(box)).toBe('slipped in');
    await blur(box);
    expect(await readBox(box)).toBe('kept');
  });
});

test('a note takes no more than its limit, or only counts', async () => {
  const counter = '.send-invite .text-align-right';
  const strict = await open('note', { limit: 5 });
  await type(strict, 'longer');
  expect((await readState(strict)).text).toBe('longe');
  await page().evaluate((box) => window.linkedinPage.close(box), strict);
  const counted = await open('note', { counterOnly: true, limit: 5 });
  await type(counted, 'longer');
  expect(await page().$eval(counter, ({ textContent }) => textContent)).toBe('6/5');
  expect(await readState(counted)).toMatchObject({ text: 'longer', sendEnabled: false });
});

describe('Sales Navigator', () => {
  beforeEach(() => page().goto(salesPage.url));

  test('a message keeps its node when the hashes of its classes change', async () => {
    const box = await open('sales-message');
    await type(box, 'hello');
    await keepNode(box);
    const look = () => page().evaluate((box) => window.linkedinPage.findBody(box)?.className, box);
    const before = await look();
    await page().evaluate((box) => window.linkedinPage.rehash(box), box);
    expect(before).toMatch(/^_message-field_\w+$/);
    expect(await look()).not.toBe(before);
    expect(await hasKept(box)).toBe(true);
    await pressSend(box);
    expect(await readSent()).toMatchObject([{ html: 'hello', text: 'hello', subject: '' }]);
    expect(await readBox(box)).toBe('');
  });

  test('an InMail is not sent without its subject', async () => {
    const box = await open('sales-inmail');
    await type(box, 'hello');
    expect((await readState(box)).sendEnabled).toBe(false);
    await page().type('input[aria-label="Subject (required)"]', 'Territory');
    await pressSend(box);
    expect(await readSent()).toMatchObject([
      { subject: 'Territory', recipients: ['Dana Whitfield'] },
    ]);
  });
});
