import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  type BrowserName,
  builds,
  findPage,
  type LaunchedWithExtension,
  type LaunchOptions,
  launch,
  launchWithExtension,
} from '@/scripts/launch';
import { waitUntil } from '@/scripts/wait-until';
import { gmailPage } from '@/tests/sites/gmail-page';
import type { StoredPage } from '@/tests/sites/stored-page';
import { answer } from './answered-page';
import { createTab } from './extension-page';

import { openRefusingProxy, type RefusingProxy } from './refusing-proxy';

/** The browser that this run of the tests drives: each browser is a project of vitest.config.ts. */
export const browserName: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** A real browser with the built extension in it, cut off from every network. */
export interface CoachedBrowser extends LaunchedWithExtension {
  readonly proxy: RefusingProxy;
  /** What went wrong on the pages that were opened here, each with its page. */
  readonly pageErrors: readonly string[];
  /** Every address that those pages asked for. */
  readonly requests: readonly string[];
  /** A new tab with the Gmail-like page at Gmail's own address, in front. */
  openMail(): Promise<Page>;
  /** A new tab at the address of the first of these pages, in front. */
  open(...pages: readonly [StoredPage, ...StoredPage[]]): Promise<Page>;
  /** A new tab with one of the extension's own pages, behind the tab in front unless `inFront`. */
  openOwn(file: `${string}.html`, inFront?: boolean): Promise<Page>;
  close(): Promise<void>;
}

/** Starts the browser, with preferences of Firefox or arguments of Chromium, and installs the extension. */
export async function openCoachedBrowser(
  options: Pick<LaunchOptions, 'firefox' | 'chromium'> = {},
  name = browserName,
): Promise<CoachedBrowser> {
  const extension = builds[name];
  if (!existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`${extension} is missing: run npm run build`);
  }
  const proxy = await openRefusingProxy();
  const launched = await launchWithExtension(name, {
    ...options,
    extension,
    headless: true,
    proxyPort: proxy.port,
  });
  const { browser, origin, practice } = launched;
  const pageErrors: string[] = [];
  const requests: string[] = [];
  const watch = (page: Page) => {
    page.on('pageerror', (error) => pageErrors.push(`${page.url()}: ${String(error)}`));
    page.on('request', (request) => requests.push(request.url()));
  };
  watch(practice);
  return {
    ...launched,
    proxy,
    pageErrors,
    requests,
    openMail: () => openPages(browser, [gmailPage], watch),
    open: (...pages) => openPages(browser, pages, watch),
    async openOwn(file, inFront = true) {
      const page = await openFrom(practice, { browser, address: `${origin}/${file}`, inFront });
      watch(page);
      return page;
    },
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

/** The same browser without the extension, for what the page alone would do. */
export async function openBareBrowser(): Promise<
  Pick<CoachedBrowser, 'openMail' | 'open' | 'close'>
> {
  const { browser } = await launch(browserName, { headless: true });
  const watch = () => undefined;
  return {
    openMail: () => openPages(browser, [gmailPage], watch),
    open: (...pages) => openPages(browser, pages, watch),
    close: () => browser.close(),
  };
}

async function openPages(
  browser: Browser,
  pages: readonly [StoredPage, ...StoredPage[]],
  watch: (page: Page) => void,
): Promise<Page> {
  const page = await browser.newPage();
  watch(page);
  await answer(page, pages);
  await page.bringToFront();
  return page;
}

interface OwnPage {
  readonly browser: Browser;
  readonly address: string;
  readonly inFront: boolean;
}

async function openFrom(opener: Page, { browser, address, inFront }: OwnPage): Promise<Page> {
  const url = `${address}#${performance.now()}`;
  await createTab(opener, url, inFront);
  const page = await waitUntil(`${address} to open`, () => findPage(browser, url));
  await waitUntil(`${address} to be drawn`, () =>
    page.evaluate(
      () => document.readyState === 'complete' && Boolean(document.querySelector('main')),
    ),
  );
  return page;
}
