import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import type { GmailPage } from '@/tests/sites/gmail-page';
import { waitForOneCoached } from './seen';

declare const window: { readonly gmailPage: GmailPage };

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.openMail();
});

/** Puts another tab before the page, and waits until the page knows. */
async function putBehind(): Promise<void> {
  await coached.openOwn('options.html');
  await waitUntil('the page to be behind', () =>
    page.evaluate(() => document.visibilityState === 'hidden'),
  );
}

test('a draft that changes behind another tab is coached once it is back in front', async () => {
  const { number, body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['not fair']);
  await putBehind();
  await page.evaluate(
    (at) => window.gmailPage.setBody(at, '<div>Dan plays favourites.</div>'),
    number,
  );
  await page.bringToFront();
  await waitForOneCoached(page, ['plays favourites']);
  await typeInto(page, body, ' I am fed up.');
  await waitForOneCoached(page, ['plays favourites', 'I am fed up']);
  expect(coached.pageErrors).toEqual([]);
});

test('a compose box that opens behind another tab is coached once it is in front', async () => {
  await putBehind();
  await openCompose(page, { body: '<div>It is not fair.</div>' });
  await page.bringToFront();
  await waitForOneCoached(page, ['not fair']);
  expect(coached.pageErrors).toEqual([]);
});
