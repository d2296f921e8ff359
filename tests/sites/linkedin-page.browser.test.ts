import { describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { dana, openForEach } from './linkedin-page/opened-page';

// The stored page has to behave as LinkedIn does, or what passes on it says nothing.
const { page, open, focus, blur, type, pressSend, readSent, readState, readBox } = openForEach();

const messageKinds = [
  'bubble',
  'bubble-div',
  'thread',
  'new-message',
  'inmail',
  'inmail-reply',
] as const;

describe.each(['light', 'shadow'] as const)('messaging in the %s tree', (host) => {
  test.each(messageKinds)(
    'a %s takes what is typed, a paragraph a line, and sends it',
    async (kind) => {
      const box = await open(kind, { host });
      expect(await readState(box)).toEqual({ text: '', html: '<p><br></p>', sendEnabled: false });
      await type(box, 'first', 'second');
      const html = '<p>first</p><p>second</p>';
      expect(await readState(box)).toEqual({ text: 'first\nsecond', html, sendEnabled: true });
      await pressSend(box);
      const recipients = ['Dana Whitfield'];
      expect(await readSent()).toEqual([
        { box, kind, subject: '', html, text: 'first\nsecond', recipients },
      ]);
      expect(await readBox(box)).toBe('<p><br></p>');
      expect((await readState(box)).sendEnabled).toBe(false);
    },
  );

  test('Enter sends where it is set to, and Shift+Enter breaks the line', async () => {
    await page().evaluate(() => window.linkedinPage.enterToSend(true));
    const box = await open('bubble', { host });
    expect(await page().evaluate((box) => window.linkedinPage.findSend(box), box)).toBeUndefined();
    await type(box, 'first');
    await page().keyboard.down('Shift');
    await page().keyboard.press('Enter');
    await page().keyboard.up('Shift');
    await page().keyboard.type('second');
    expect(await readSent()).toEqual([]);
    await page().keyboard.press('Enter');
    expect(await readSent()).toMatchObject([
      { text: 'first\nsecond', html: '<p>first<br>second</p>' },
    ]);
    expect(await readBox(box)).toBe('<p><br></p>');
  });

  test('a box that is emptied is as new', async () => {
    const box = await open('bubble', { host });
    await type(box, 'first', 'second');
    await page().keyboard.down('Control');
    await page().keyboard.press('a');
    await page().keyboard.up('Control');
    await page().keyboard.press('Delete');
    expect(await readState(box)).toEqual({ text: '', html: '<p><br></p>', sendEnabled: false });
    await type(box, 'again', 'and more');
    expect((await readState(box)).html).toBe('<p>again</p><p>and more</p>');
  });

  test('a silent change of the box goes at the next render', async () => {
    const box = await open('bubble', { host });
    await type(box, 'typed');
    await page().evaluate((box) => {
      window.linkedinPage.findBody(box)?.firstElementChild?.replaceChildren('slipped in');
    }, box);
    expect((await readState(box)).text).toBe('typed');
    await blur(box);
    expect(await readBox(box)).toBe('<p>typed</p>');
  });
});

test('a box is built in steps: the header first, the body later', async () => {
  const early = await page().evaluate((reader) => {
    const box = window.linkedinPage.open('bubble', { reader });
    const name = document.querySelector('.msg-overlay-bubble-header__title a[href^="/in/"]');
    return { name: name?.textContent, body: window.linkedinPage.findBody(box) };
  }, dana);
  expect(early).toEqual({ name: 'Dana Whitfield', body: undefined });
  await until(page(), () => document.querySelector('.msg-form__contenteditable') !== null);
});

test('blocks that are no paragraphs show, but leave Send disabled', async () => {
  const box = await open('bubble');
  await focus(box);
  await page().evaluate((box) => {
    const body = window.linkedinPage.findBody(box);
    const block = document.createElement('div');
    block.append('a reply');
    body?.replaceChildren(block);
    body?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, box);
  expect(await readState(box)).toMatchObject({ text: '', sendEnabled: false });
});

test('Enter sends neither while a word is composed nor where the button sends', async () => {
  const box = await open('bubble', { text: 'kept' });
  await focus(box);
  await page().keyboard.press('Enter');
  await page().evaluate((box) => {
    window.linkedinPage.enterToSend(true);
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    window.linkedinPage.findBody(box)?.dispatchEvent(new KeyboardEvent('keydown', composing));
  }, box);
  expect(await readSent()).toEqual([]);
});

test('the page has other places to write in, none in a message form', async () => {
  const places = await page().evaluate(() =>
    [...document.querySelectorAll('[contenteditable], [role="combobox"]')].map((place) =>
      [...place.classList].at(-1),
    ),
  );
  expect(places).toEqual([
    'search-global-typeahead__input',
    'ql-editor',
    'ql-editor',
    'ProseMirror',
  ]);
  expect(await page().$('.msg-form')).toBeNull();
});
