import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { type BoxOptions, type Kind, linkedinPage, salesPage } from './linkedin-page';
import { openStoredPage, type StoredPage } from './stored-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
  ({ browser } = await launch(name, { headless: true }));
});

afterAll(() => browser.close());

beforeEach(() => visit(linkedinPage));
afterEach(() => page.close());

async function visit(stored: StoredPage): Promise<void> {
  page = await openStoredPage(browser, stored);
  await page.evaluate(() => driver.start('linkedin'));
}

async function open(kind: Kind, options: BoxOptions = {}): Promise<number> {
  const box = await page.evaluate((how, asked) => driver.openLinkedin(how, asked), kind, options);
  await until(page, () => driver.hasBody());
  await page.evaluate(() => driver.focus());
  await until(page, () => driver.isOpen());
  return box;
}

const readers = () => page.evaluate(() => driver.read().recipients);
const dana = { name: 'Dana Whitfield', headline: 'VP of Sales at Northwind', slug: 'dana-w' };
const titled = { name: dana.name, headline: dana.headline, via: 'to' };
const untitled = { name: dana.name, via: 'to' };

describe('who reads', () => {
  test.each(['light', 'shadow'] as const)(
    'is named by the header of a bubble (%s), and has a title once the thread’s beginning is there',
    async (host) => {
      const box = await open('bubble', { host, reader: dana });
      expect(await readers()).toEqual([untitled]);
      await page.evaluate((at) => window.linkedinPage.loadProfileCard(at), box);
      await until(page, () => driver.read().recipients[0]?.headline);
      expect(await readers()).toEqual([titled]);
    },
  );

  test('is named with the title by the header of a thread', async () => {
    await open('thread', { reader: dana });
    expect(await readers()).toEqual([titled]);
  });

  test.each(['hidden', 'hidden line', 'shown'] as const)(
    'has no title where a thread’s header says only whether or when they were there (%s)',
    async (presence) => {
      const box = await open('thread', { reader: dana, presence });
      expect(await readers()).toEqual([untitled]);
      await page.evaluate((at) => window.linkedinPage.loadProfileCard(at), box);
      await until(page, () => driver.read().recipients[0]?.headline);
      expect(await readers()).toEqual([titled]);
    },
  );

  test('is nobody in a new message until one is picked, then each of them', async () => {
    const box = await open('new-message');
    expect(await readers()).toEqual([]);
    for (const name of ['Dana Whitfield', 'Kim Lee']) {
      await page.evaluate((at, who) => window.linkedinPage.addReader(at, { name: who }), box, name);
    }
    await until(page, () => driver.read().recipients.length === 2);
    expect(await readers()).toEqual([untitled, { name: 'Kim Lee', via: 'to' }]);
  });

  test('is another, of another draft, once the thread in the same box is switched', async () => {
    const box = await open('thread', { reader: dana, text: 'it is unfair' });
    const before = await page.evaluate(() => driver.read());
    const kim = { name: 'Kim Lee', headline: 'Buyer at Halvorsen', slug: 'kim-lee' };
    await page.evaluate((at, who) => window.linkedinPage.switchThread(at, who), box, kim);
    await until(page, () => driver.read().recipients[0]?.name === 'Kim Lee');
    const after = await page.evaluate(() => driver.read());
    expect(after).toMatchObject({ body: '', recipients: [{ name: 'Kim Lee', via: 'to' }] });
    expect(after.id).not.toBe(before.id);
    expect(await page.evaluate(() => driver.totalFields())).toBe(1);
  });

  test('is told of by the invitation, with the title of the profile behind it', async () => {
    const box = await open('note', { reader: dana });
    expect(await readers()).toEqual([untitled]);
    await page.evaluate((at) => window.linkedinPage.loadProfileCard(at), box);
    await page.evaluate(() => driver.focus());
    expect((await readers())[0]?.name).toBe(dana.name);
  });

  test('is named with the line under it in Sales Navigator, whatever the classes', async () => {
    await page.close();
    await visit(salesPage);
    const box = await open('sales-inmail', { reader: dana });
    expect(await readers()).toEqual([titled]);
    await page.evaluate((at) => window.linkedinPage.rehash(at), box);
    const draft = await page.evaluate(() => driver.read());
    expect(draft).toMatchObject({ surface: 'sales inmail', recipients: [titled] });
    expect(await page.evaluate(() => driver.totalFields())).toBe(1);
  });

  test('is each bubble’s own', async () => {
    await open('bubble', { reader: dana });
    await open('bubble-div', { reader: { name: 'Kim Lee', slug: 'kim-lee' } });
    expect(await readers()).toEqual([{ name: 'Kim Lee', via: 'to' }]);
  });
});

describe('a box', () => {
  test('is none of the feed’s: no comment, no post, no search', async () => {
    const entered = await page.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLElement>('[contenteditable], [role="combobox"]');
      for (const box of boxes) box.focus();
      return boxes.length;
    });
    expect(entered).toBeGreaterThanOrEqual(3);
    expect(await page.evaluate(() => driver.totalFields())).toBe(0);
  });

  test('that was minimised is a new field with the same draft', async () => {
    const box = await open('bubble', { reader: dana, text: 'it is unfair' });
    const { id } = await page.evaluate(() => driver.read());
    await page.evaluate((at) => window.linkedinPage.minimise(at), box);
    await until(page, () => driver.isLastAborted());
    await page.evaluate((at) => window.linkedinPage.restore(at), box);
    await until(page, () => driver.isOpen());
    expect(await page.evaluate(() => driver.read())).toMatchObject({ id, body: 'it is unfair' });
  });

  test('enables Send and tells the site’s state, once a fix was made', async () => {
    const box = await open('bubble', { reader: dana });
    await page.keyboard.type('so unfair');
    await page.evaluate(() => {
      driver.read();
      driver.replace('body', { start: 3, end: 9, from: 'unfair', to: 'uneven' });
    });
    const state = await page.evaluate((at) => window.linkedinPage.stateOf(at), box);
    expect(state).toMatchObject({ text: 'so uneven', sendEnabled: true });
    await page.evaluate(() => driver.field().element.blur());
    expect(await page.evaluate(() => driver.read().body)).toBe('so uneven');
  });
});

describe('what is left of a note', () => {
  test.each([
    ['its maxlength', { limit: 300 }, 300],
    ['its counter', { limit: 200, counterOnly: true }, 200],
  ] as const)('is known from %s', async (_, options, limit) => {
    await open('note', options);
    expect(await page.evaluate(() => driver.field().left())).toBe(limit);
    await page.keyboard.type('Hi 😀');
    expect(await page.evaluate(() => driver.field().left())).toBe(limit - 5);
  });

  test('is nothing to speak of in a message', async () => {
    await open('bubble');
    expect(await page.evaluate(() => driver.field().left())).toBeUndefined();
  });
});
