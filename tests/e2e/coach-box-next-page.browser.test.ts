import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { askFor } from './harness/ask-for';
import { write } from './harness/boxes';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { waitForUnderlined } from './harness/highlights';
import { pressShortcut } from './harness/shortcut';
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

test('a box that the page makes anew after sending is coached again', async () => {
  await askFor(coached, page, 'remade');
  await page.click('#send');
  await waitForUnderlined(page, {});
  await write(page, 'remade', 'Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'] });
  await page.click('#send');
  await waitForUnderlined(page, {});
  await write(page, 'remade', 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
});

test('a box is coached after a reload where the coach may go anyway', async () => {
  await page.goto(addresses.changedGmail);
  await askFor(coached, page, 'rich');
  await page.reload();
  await write(page, 'rich', 'Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'] });
});

test.each([
  ['a page of another origin', addresses.otherOrigin],
  ['a page of another origin that the coach may enter', addresses.changedGmail],
])('%s is not coached before it is asked for', async (_, address) => {
  await askFor(coached, page, 'remade');
  await page.goto(address);
  await write(page, 'remade', 'Dan plays favourites.');
  await write(page, 'plain', 'It is not fair.');
  await pressShortcut(coached, page, 'coach-box');
  await waitForUnderlined(page, { warn: ['not fair'] });
  await write(page, 'remade', ' Dan plays favourites.');
  await write(page, 'plain', ' It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair', 'not fair'] });
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
