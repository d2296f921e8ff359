import { join } from 'node:path';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
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
  await serve(page, [stored]);
  await page.goto(stored.url);
  await drive(page.mainFrame());
  return page;
}

/** Opens a page that `open` gives a frame, with the site room in that frame alone. */
export async function openStoredFrame(
  browser: Browser,
  { stored, inside, open }: { stored: StoredPage; inside: StoredPage; open: () => void },
): Promise<Frame> {
  const page = await browser.newPage();
  await serve(page, [stored, inside]);
  await page.goto(stored.url);
  await page.evaluate(open);
  const frame = await waitUntil('the frame', async () => {
    const found = page.frames().find((each) => each.url() === inside.url);
    const isReady = await found?.evaluate(() => document.readyState === 'complete');
    return isReady ? found : undefined;
  });
  await drive(frame);
  return frame;
}

async function serve(page: Page, all: readonly StoredPage[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const stored = all.find(({ url }) => url === request.url());
    const answer = stored ? { status: 200, body: stored.html } : { status: 404, body: '' };
    void request.respond({ ...answer, headers: { ...stored?.headers } });
  });
}

async function drive(frame: Frame): Promise<void> {
  await frame.evaluate(`${await script};globalThis.driver = driver;`);
}
