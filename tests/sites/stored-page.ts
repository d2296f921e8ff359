import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from './bundle';

declare global {
  /** The site room inside the page, for tests to evaluate with. */
  var driver: typeof import('./in-page/driver');
}

/** A page as a test serves it. */
export interface StoredPage {
  readonly url: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

const script = bundle(join(import.meta.dirname, 'in-page/driver.ts'), 'driver');

/** Opens a stored page at its real address, with the site room in it as `driver`. No other request gets out. */
export async function openStoredPage(browser: Browser, stored: StoredPage): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url() === stored.url;
    const answer = isPage ? { status: 200, body: stored.html } : { status: 404, body: '' };
    void request.respond({ ...answer, headers: isPage ? { ...stored.headers } : {} });
  });
  await page.goto(stored.url);
  await page.evaluate(`${await script};globalThis.driver = driver;`);
  return page;
}
