import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import {
  type BoxOptions,
  type Kind,
  linkedinFrame,
  linkedinPage,
  salesPage,
} from '@/tests/sites/linkedin-page';
import { until } from '@/tests/until';
import { pressButton, readBadges, readCard } from './harness/card';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { clickWords, waitForUnderlined } from './harness/highlights';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());
afterEach(() => (page.isClosed() ? undefined : page.close()));

const boss = { name: 'Dana Whitfield', headline: 'VP of Sales', slug: 'dana-whitfield' };

async function openBox(frame: Frame, kind: Kind, options: BoxOptions = {}): Promise<number> {
  const asked = { reader: boss, ...options };
  const box = await frame.evaluate((how, what) => window.linkedinPage.open(how, what), kind, asked);
  await until(frame, (at) => window.linkedinPage.findBody(at) !== undefined, box);
  await frame.evaluate((at) => window.linkedinPage.findBody(at)?.focus(), box);
  return box;
}

const said = 'Everybody knows Dan plays favourites.';

describe.each([
  ['a bubble', 'bubble', 'light'],
  ['a bubble in a shadow root', 'bubble', 'shadow'],
  ['a thread', 'thread', 'light'],
  ['a new message', 'new-message', 'light'],
  ['an InMail in a shadow root', 'inmail', 'shadow'],
  ['a note', 'note', 'light'],
  ['a note in a shadow root', 'note', 'shadow'],
] as const)('%s', (_, kind, host) => {
  test('is underlined while it is typed, and mended by one click', async () => {
    page = await coached.open(linkedinPage);
    const box = await openBox(page.mainFrame(), kind, { host });
    await page.keyboard.type(said);
    await waitForUnderlined(page, { stop: ['plays favourites'] });
    await clickWords(page, 'stop', 'plays favourites');
    expect(await readCard(page)).toContain('phone');
    await pressButton(page, 'Take it by phone');
    await waitForUnderlined(page, {});
    const state = await page.evaluate((at) => window.linkedinPage.stateOf(at), box);
    expect(state.text).not.toContain('favourites');
    expect(state.text).not.toBe('');
    expect(state.sendEnabled).toBe(true);
  });
});

test.each(['sales-message', 'sales-inmail'] as const)(
  '%s in Sales Navigator is underlined, and mended',
  async (kind) => {
    page = await coached.open(salesPage);
    const box = await openBox(page.mainFrame(), kind);
    await page.keyboard.type(said);
    await waitForUnderlined(page, { stop: ['plays favourites'] });
    await page.evaluate((at) => window.linkedinPage.rehash(at), box);
    await page.keyboard.type(' Still.');
    await waitForUnderlined(page, { stop: ['plays favourites'] });
    await clickWords(page, 'stop', 'plays favourites');
    await pressButton(page, 'Take it by phone');
    await waitForUnderlined(page, {});
  },
);

test('a message in the frame that some accounts have is underlined, and the popup knows of it', async () => {
  page = await coached.open(linkedinPage, linkedinFrame);
  await page.evaluate(() => window.linkedinPage.openFrame());
  const frame = await waitUntil('the frame', async () =>
    page.frames().find((each) => each.url() === linkedinFrame.url),
  );
  await until(frame, () => 'linkedinPage' in window);
  await openBox(frame, 'bubble');
  await page.keyboard.type(said);
  await until(frame, () =>
    [...(CSS.highlights.get('upwrite-stop') ?? [])].map(String).includes('plays favourites'),
  );
  const popup = await coached.openOwn('popup.html', false);
  await waitUntil('the checklist', () =>
    popup.evaluate(() => document.querySelector('.checklist') !== null),
  );
  await popup.close();
});

test('two bubbles have a badge each, and the feed has none', async () => {
  page = await coached.open(linkedinPage);
  const comment: ElementHandle | null = await page.$('.ql-editor');
  await comment?.click();
  await page.keyboard.type(said);
  for (const kind of ['bubble', 'bubble-div'] as const) {
    await openBox(page.mainFrame(), kind);
    await page.keyboard.type('It is not fair.');
  }
  const badges = await waitUntil('two badges', async () => {
    const all = await readBadges(page).catch(() => []);
    return all.length === 2 && all.every((name) => name.includes('1 finding')) ? all : undefined;
  });
  expect(badges).toHaveLength(2);
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
