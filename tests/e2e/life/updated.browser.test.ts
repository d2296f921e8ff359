import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { readCard } from '@/tests/e2e/harness/card';
import {
  browserName,
  type CoachedBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { clickWords } from '@/tests/e2e/harness/highlights';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { reloadExtension } from '@/tests/e2e/harness/worker';
import type { GmailPage } from '@/tests/sites/gmail-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { findBody, send } from './gmail';
import { openBox } from './linkedin';
import { waitForOneCoached } from './seen';

declare const window: { readonly gmailPage: GmailPage };

/** What Chromium's own page of extensions has of the browser. */
interface DeveloperApi {
  readonly developerPrivate: {
    updateProfileConfiguration(wanted: { inDeveloperMode: boolean }): Promise<void>;
  };
}

let coached: CoachedBrowser;

beforeEach(async () => {
  coached = await openCoachedBrowser();
});

afterEach(() => coached.close());

/** What the old scripts left: in Firefox the new ones take their place at once. */
async function waitForOldToGo(page: Page): Promise<void> {
  const hosts = browserName === 'firefox' ? 1 : 0;
  await waitUntil('the old drawings to go', () =>
    page.evaluate(
      (hosts) =>
        document.querySelectorAll('#upwrite-coach').length === hosts &&
        (hosts > 0 || [...CSS.highlights.keys()].length === 0) &&
        document.querySelectorAll('#upwrite-words').length <= hosts,
      hosts,
    ),
  );
}

test('a mail under an updated extension loses its drawings, and is written on and sent', async () => {
  const page = await coached.openMail();
  const { number, body } = await openCompose(page, {
    readers: [{ address: 'dana@boss.example' }],
    subject: 'Territory',
  });
  await typeInto(page, body, 'Dan plays favourites.');
  await waitForOneCoached(page, ['plays favourites']);
  await clickWords(page, 'stop', 'plays favourites');
  await readCard(page);
  await reloadExtension(coached);
  await typeInto(page, body, ' Good.');
  await waitForOldToGo(page);
  await typeInto(page, await findBody(page, number), ' Better.');
  await send(page, number);
  expect(await page.evaluate(() => window.gmailPage.sent)).toMatchObject([
    { subject: 'Territory', body: 'Dan plays favourites. Good. Better.' },
  ]);
  expect(coached.pageErrors).toEqual([]);
});

test('a text box under an updated extension loses the copy of its words', async () => {
  const page = await coached.open(linkedinPage);
  const { body } = await openBox(page, 'sales-message');
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['not fair']);
  await reloadExtension(coached);
  await typeInto(page, body, ' Good.');
  await waitForOldToGo(page);
  expect(await body.evaluate((box) => (box as HTMLTextAreaElement).value)).toBe(
    'It is not fair. Good.',
  );
  expect(coached.pageErrors).toEqual([]);
});

/** Chromium loads an extension from a folder again only where a person said to be a developer. */
async function turnDeveloperModeOn(): Promise<void> {
  const page = await coached.browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async () => {
    const { developerPrivate } = chrome as unknown as DeveloperApi;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await page.close();
}

/** Whether a finding is underlined within some two seconds. */
async function isUnderlinedSoon(page: Page): Promise<boolean> {
  return await page.evaluate(
    () =>
      new Promise<boolean>((done) => {
        let left = 120;
        const look = () => {
          left -= 1;
          if (CSS.highlights.size > 0 || left === 0) done(CSS.highlights.size > 0);
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

test('a page that is loaded after the update is coached by the new extension', async () => {
  const page = await coached.openMail();
  if (browserName === 'chromium') await turnDeveloperModeOn();
  await reloadExtension(coached);
  // No page is told when the new extension is there: one that is loaded too early has none.
  await waitUntil('a loaded page to be coached', async () => {
    await page.reload();
    await openCompose(page, { body: '<div>It is not fair.</div>' });
    return await isUnderlinedSoon(page);
  });
  const next = await coached.openMail();
  const { body } = await openCompose(next);
  await typeInto(next, body, 'Dan plays favourites.');
  await waitForOneCoached(next, ['plays favourites']);
  expect(coached.pageErrors).toEqual([]);
});
