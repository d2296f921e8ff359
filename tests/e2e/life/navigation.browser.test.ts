import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { pressButton } from '@/tests/e2e/harness/card';
import { inCoachRoot } from '@/tests/e2e/harness/closed-root';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { type LinkedInPage, linkedinPage } from '@/tests/sites/linkedin-page';
import { draft, kept, writeAndIgnore } from './ignoring';
import { dana, kim, openBox } from './linkedin';
import { waitForOneCoached } from './seen';

declare const window: { readonly linkedinPage: LinkedInPage };

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

afterEach(async () => {
  await page.close();
  expect(coached.pageErrors).toEqual([]);
});

/** Opens the panel, waits until it says who reads, and closes it. */
async function waitForReader(name: string): Promise<void> {
  await pressButton(page, 'Upwrite:');
  await waitUntil(`the panel to name ${name}`, () =>
    inCoachRoot(
      page,
      (root, name = '') =>
        root.querySelector('.reader .name')?.textContent?.includes(name) ?? false,
      name,
    ),
  );
  await pressButton(page, 'Upwrite:');
}

const go = (to: string) => page.evaluate((to) => history.pushState({}, '', to), to);

test('a mail that stays open while its app goes elsewhere and back is coached on', async () => {
  page = await coached.openMail();
  const { body } = await openCompose(page);
  await writeAndIgnore(page, body);
  await go('/mail/u/0/#sent');
  await typeInto(page, body, ' I am fed up.');
  await waitForOneCoached(page, [kept, 'I am fed up']);
  await page.evaluate(() => history.back());
  await typeInto(page, body, ' I will quit.');
  await waitForOneCoached(page, [kept, 'I will quit', 'I am fed up']);
});

describe('another conversation in the same LinkedIn box', () => {
  const switchTo = (box: number, reader: typeof dana, text: string) =>
    page.evaluate(
      (box, reader, text) => {
        window.linkedinPage.switchThread(box, reader);
        window.linkedinPage.setBody(box, `<p>${text}</p>`);
      },
      box,
      reader,
      text,
    );

  test('has its own reader and findings, and each conversation its own ignored ones', async () => {
    page = await coached.open(linkedinPage);
    const { number, body } = await openBox(page, 'thread');
    await writeAndIgnore(page, body);
    await waitForReader('Dana Whitfield');

    await switchTo(number, kim, draft);
    await waitForOneCoached(page, [kept, 'not fair']);
    await waitForReader('Kim Otero');
    await typeInto(page, body, ' I am fed up.');
    await waitForOneCoached(page, [kept, 'not fair', 'I am fed up']);

    await switchTo(number, dana, draft);
    await waitForOneCoached(page, [kept]);
    await waitForReader('Dana Whitfield');
    expect(await body.evaluate((same) => same.isConnected)).toBe(true);
  });

  test('that is empty leaves nothing of the one before', async () => {
    page = await coached.open(linkedinPage);
    const { number, body } = await openBox(page, 'thread');
    await typeInto(page, body, draft);
    await waitForOneCoached(page, [kept, 'not fair']);
    await page.evaluate(
      (box, reader) => window.linkedinPage.switchThread(box, reader),
      number,
      kim,
    );
    await waitForOneCoached(page, []);
  });
});
