import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { type GmailPage, gmailPage } from '@/tests/sites/gmail-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { findBody } from './gmail';
import { waitForOneCoached } from './seen';

declare const window: { readonly gmailPage: GmailPage };

declare global {
  /** How often the browser brought this page back as it was. */
  var returns: number;
}

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** Goes as a press on a link or on Back does: puppeteer's own ways wait for a load, and one is loaded. */
async function leaveAndReturn(page: Page, time: number): Promise<void> {
  await page.evaluate((url) => void setTimeout(() => location.assign(url)), linkedinPage.url);
  await waitUntil('the other page', () =>
    page.evaluate(
      (url) => location.href === url && document.readyState === 'complete',
      linkedinPage.url,
    ),
  );
  await page.evaluate(() => void setTimeout(() => history.back()));
  await waitUntil('the page to come back', () => page.evaluate((at) => returns === at, time));
}

test('a page that the browser kept whole and brings back is coached as before', async () => {
  const page = await coached.open(gmailPage, linkedinPage);
  await page.evaluate(() => {
    globalThis.returns = 0;
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) globalThis.returns += 1;
    });
  });
  const { number, body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['not fair']);
  // Left in mid-typing: a question may be under way.
  await typeInto(page, body, ' I am fe');
  await leaveAndReturn(page, 1);
  await typeInto(page, await findBody(page, number), 'd up.');
  await waitForOneCoached(page, ['not fair', 'I am fed up']);

  await leaveAndReturn(page, 2);
  await waitForOneCoached(page, ['not fair', 'I am fed up']);
  await page.evaluate((at) => window.gmailPage.setBody(at, 'Dan plays favourites.'), number);
  await waitForOneCoached(page, ['plays favourites']);
  expect(coached.pageErrors).toEqual([]);
});
