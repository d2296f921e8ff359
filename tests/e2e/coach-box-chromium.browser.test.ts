import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { askFor } from './harness/ask-for';
import { type Box, countCoaches, write } from './harness/boxes';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { readToolbarBadge } from './harness/extension-page';
import { waitForUnderlined } from './harness/highlights';
import { tellOfShortcut } from './harness/shortcut';
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

// Chromium lends a tab until it goes to another origin.

test.each<Box>(['plain', 'rich', 'remade'])('“%s” is coached after a reload', async (box) => {
  await askFor(coached, page, box);
  await page.reload();
  expect(await countCoaches(page)).toBe(0);
  await write(page, box, 'Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'] });
});

test('a box is coached on the next pages of its site, and after going back', async () => {
  await askFor(coached, page, 'plain');
  await page.goto(addresses.next);
  await write(page, 'plain', 'Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'] });
  await page.reload();
  await write(page, 'plain', 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
  await page.goBack();
  await write(page, 'plain', ' Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
});

test('a tab that no gesture of the person lent is left alone', async () => {
  await write(page, 'plain', 'It is not fair.');
  await tellOfShortcut(coached, 'coach-box');
  await waitUntil('the toolbar to say so', async () => {
    return (await readToolbarBadge(coached.practice)) === '?';
  });
  expect(await countCoaches(page)).toBe(0);
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
