import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { openCompose, typeInto } from './harness/mail-page';

let coached: CoachedBrowser;
let mail: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
  mail = await coached.openMail();
});

afterAll(() => coached.close());

/** The popup in a tab behind the mail: as under the toolbar, the mail stays the active tab. */
const openPopup = () => coached.openOwn('popup.html', false);

/** The state of each item of the checklist, by its title. */
const readStates = (popup: Page): Promise<Record<string, string>> =>
  popup.$$eval('[data-state]', (items) =>
    Object.fromEntries(
      items.map((item) => [
        item.querySelector('.title')?.textContent ?? '',
        item.getAttribute('data-state') ?? '',
      ]),
    ),
  );

async function waitForStates(popup: Page, wanted: Record<string, string>): Promise<void> {
  const titles = Object.keys(wanted);
  await waitUntil(`the checklist to say ${JSON.stringify(wanted)}`, async () => {
    const states = await readStates(popup);
    return titles.every((title) => states[title] === wanted[title]);
  });
}

test('the popup shows what to read before writing where no draft is open', async () => {
  const popup = await openPopup();
  expect(await readStates(popup)).toEqual({});
  expect(await popup.evaluate(() => document.body.textContent.length)).toBeGreaterThan(100);
  await popup.close();
});

test('the popup follows the draft of the active tab while it is typed', async () => {
  const { body } = await openCompose(mail);
  await typeInto(mail, body, 'The quarter went as planned. ');
  const popup = await openPopup();
  await waitForStates(popup, { 'The right channel': 'ticked', 'Plain, calm words': 'ticked' });

  await typeInto(mail, body, 'It is not fair. ');
  await waitForStates(popup, { 'The right channel': 'ticked', 'Plain, calm words': 'open' });
  await typeInto(mail, body, 'Dan plays favourites.');
  await waitForStates(popup, { 'The right channel': 'open', 'Plain, calm words': 'open' });
  await popup.close();
});

test('a jump in the popup selects the words in the draft', async () => {
  const popup = await openPopup();
  const jump = await waitUntil('a jump', async () => (await popup.$('.jump')) ?? undefined);
  await jump.evaluate((button) => button instanceof HTMLElement && button.click());
  await waitUntil('words to be selected', () =>
    mail.evaluate(() => ['plays favourites', 'not fair'].includes(String(getSelection()))),
  );
  await popup.close();
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
