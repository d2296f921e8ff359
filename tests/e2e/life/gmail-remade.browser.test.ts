import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import type { GmailPage } from '@/tests/sites/gmail-page';
import { findBody, send, waitForReaders } from './gmail';
import { kept, writeAndIgnore } from './ignoring';
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

afterEach(async () => {
  await page.close();
  expect(coached.pageErrors).toEqual([]);
});

/** A reply under the thread, settled: Gmail takes its readers out and in again once. */
async function openReply(): Promise<{ number: number; body: ElementHandle<HTMLElement> }> {
  const number = await page.evaluate(() => window.gmailPage.openReply());
  const body = await findBody(page, number);
  await waitForReaders(page, number);
  return { number, body };
}

describe('a draft that Gmail makes anew', () => {
  test('in its place is coached once, without what was ignored in it', async () => {
    const { number, body } = await openCompose(page);
    await writeAndIgnore(page, body);
    await page.evaluate((at) => window.gmailPage.rebuild(at), number);
    await waitForOneCoached(page, [kept]);
    await typeInto(page, await findBody(page, number), ' I am fed up.');
    await waitForOneCoached(page, [kept, 'I am fed up']);
    expect(await body.evaluate((old) => old.isConnected)).toBe(false);
  });

  test('as a reply in the dock is coached there and nowhere else', async () => {
    const { number, body } = await openReply();
    await writeAndIgnore(page, body);
    await page.evaluate((at) => window.gmailPage.popOutReply(at), number);
    const dock = await findBody(page, number);
    await waitForOneCoached(page, [kept]);
    await typeInto(page, dock, ' I am fed up.');
    await waitForOneCoached(page, [kept, 'I am fed up']);
  });

  test('out of a mail that was taken back is coached once it is open', async () => {
    const { number, body } = await openCompose(page, {
      readers: [{ address: 'dana@boss.example' }],
    });
    await writeAndIgnore(page, body);
    await send(page, number);
    await page.evaluate(() => void window.gmailPage.undoSend());
    await waitForOneCoached(page, [kept]);
  });

  test('as plain text, and as rich text again, is coached where it is edited', async () => {
    const { number, body } = await openCompose(page);
    await writeAndIgnore(page, body);
    await page.evaluate((at) => window.gmailPage.togglePlain(at), number);
    await typeInto(page, await findBody(page, number), ' I am fed up.');
    await waitForOneCoached(page, [kept, 'I am fed up']);
    await page.evaluate((at) => window.gmailPage.togglePlain(at), number);
    await waitForOneCoached(page, [kept, 'I am fed up']);
    await typeInto(page, await findBody(page, number), ' I will quit.');
    await waitForOneCoached(page, [kept, 'I will quit', 'I am fed up']);
  });
});
