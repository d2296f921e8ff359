import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { askFor } from './harness/ask-for';
import { countCoaches, goInto, write } from './harness/boxes';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { waitForUnderlined } from './harness/highlights';
import { openToolbarPopup } from './harness/toolbar-popup';
import { addresses, anySite } from './pages/any-site';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.open(...anySite);
});

afterEach(() => page.close());

// Firefox lends a page, and the next one not even after a reload.

test('a box is coached after a reload when it is asked for again', async () => {
  await askFor(coached, page, 'plain');
  await page.reload();
  await askFor(coached, page, 'plain');
  await write(page, 'plain', ' Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
  expect(await countCoaches(page)).toBe(1);
});

test('the site of the add-ons is said to be one that no extension may enter', async () => {
  await page.goto(addresses.addons);
  await goInto(page, 'plain');
  const popup = await openToolbarPopup(coached, page);
  await popup.press('Coach this box');
  await waitUntil('the answer', async () =>
    (await popup.read()).includes('The browser lets no extension into this page.'),
  );
  await popup.close();
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
