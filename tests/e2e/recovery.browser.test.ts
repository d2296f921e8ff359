import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { readUnderlined, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';
import { reloadExtension, sleepyFirefox, stopWorker } from './harness/worker';

let coached: CoachedBrowser;
let page: Page;

beforeEach(async () => {
  coached = await openCoachedBrowser({ firefox: sleepyFirefox });
  page = await coached.openMail();
});

afterEach(() => coached.close());

test('a worker that ended answers the next key press again', async () => {
  const { body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
  await stopWorker(coached);
  await typeInto(page, body, ' Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
  expect(coached.pageErrors).toEqual([]);
});

test('an extension updated under an open page leaves it quiet, or coached anew, without an error', async () => {
  const { body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
  await reloadExtension(coached);
  await typeInto(page, body, ' Dan plays favourites.');

  // Chromium leaves the old script in the page, cut off; Firefox puts the new one in its place.
  const settled = { chromium: [[], []], firefox: [['plays favourites'], ['not fair']] }[
    coached.name
  ];
  await waitUntil('the page to settle', async () => {
    const { stop, warn } = await readUnderlined(page);
    return JSON.stringify([stop, warn]) === JSON.stringify(settled);
  });
  expect(await body.evaluate((element) => element.textContent)).toBe(
    'It is not fair. Dan plays favourites.',
  );
  expect(await page.$$eval('#upwrite-coach', (all) => all.length)).toBe(
    coached.name === 'chromium' ? 0 : 1,
  );
  expect(coached.pageErrors).toEqual([]);
});
