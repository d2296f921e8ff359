import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from '@/scripts/launch';
import { openStoredPage, type StoredPage } from '@/tests/sites/stored-page';
import { until } from '@/tests/until';
import { type ComposeOptions, gmailPage } from './index';

/** Opens a page for each test of a file, which is `page()`; `open` opens another that is served otherwise. */
export function openForEach(): { page(): Page; open(stored: StoredPage): Promise<Page> } {
  let browser: Browser;
  let page: Page;
  const others: Page[] = [];

  beforeAll(async () => {
    const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
    ({ browser } = await launch(name, { headless: true }));
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await openStoredPage(browser, gmailPage);
  });

  afterEach(async () => {
    for (const each of [page, ...others.splice(0)]) await each.close();
  });

  return {
    page: () => page,
    async open(stored) {
      const other = await openStoredPage(browser, stored);
      others.push(other);
      return other;
    },
  };
}

/** Opens a compose, waits until it is built, and puts the caret behind what it holds. */
export async function openCompose(
  page: Page,
  how: 'openCompose' | 'openReply' | 'openForward' = 'openCompose',
  options: ComposeOptions = {},
): Promise<number> {
  const compose = await page.evaluate((name, asked) => window.gmailPage[name](asked), how, options);
  await waitForBuild(page, compose);
  await page.evaluate((number) => window.gmailPage.findBody(number)?.focus(), compose);
  // By key: a caret that script puts behind the last block is outside of it in Firefox.
  await pressWithCtrl(page, 'End');
  return compose;
}

/** Waits until a compose is built. */
export async function waitForBuild(page: Page, compose: number): Promise<void> {
  const isBuilt = (number: number) => window.gmailPage.findBody(number)?.closest('.M9') != null;
  await until(page, isBuilt, compose);
}

/** Waits until a compose is built and has the readers that it keeps. */
export async function waitForReaders(page: Page, compose: number): Promise<void> {
  await waitForBuild(page, compose);
  await until(page, (number) => window.gmailPage.isSettled(number), compose);
}

/** Presses a key while Ctrl is down. */
export async function pressWithCtrl(page: Page, key: KeyInput): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
