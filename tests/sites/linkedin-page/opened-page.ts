import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { type BoxOptions, type Kind, linkedinFrame, linkedinPage, salesPage } from './index';

/** Two people who are written to. */
export const dana = { name: 'Dana Whitfield', headline: 'CEO at Boss', slug: 'dana' };
export const kim = { name: 'Kim Otero', headline: 'Head of Sales', slug: 'kim' };

const pages = [linkedinPage, linkedinFrame, salesPage];

/** Opens the feed for each test of a file, all of LinkedIn's addresses behind it, and works its boxes. */
export function openForEach() {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
    ({ browser } = await launch(name, { headless: true }));
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const stored = pages.find(({ url }) => url === request.url());
      const { html: body = '', headers = {} } = stored ?? {};
      void request.respond({ status: stored ? 200 : 404, body, headers: { ...headers } });
    });
    await page.goto(linkedinPage.url);
  });

  afterEach(() => page.close());

  return {
    page: () => page,

    /** Opens a box to Dana, unless told, and waits until it is built. */
    async open(kind: Kind, options: BoxOptions = {}): Promise<number> {
      const ask = (kind: Kind, options: BoxOptions) => window.linkedinPage.open(kind, options);
      const box = await page.evaluate(ask, kind, { reader: dana, ...options });
      await until(page, (box) => window.linkedinPage.findBody(box) !== undefined, box);
      return box;
    },

    focus: (box: number) => page.evaluate((box) => window.linkedinPage.findBody(box)?.focus(), box),
    blur: (box: number) => page.evaluate((box) => window.linkedinPage.findBody(box)?.blur(), box),

    /** Types with real keys, Enter between the lines. */
    async type(box: number, ...lines: string[]): Promise<void> {
      await page.evaluate((box) => window.linkedinPage.findBody(box)?.focus(), box);
      for (const [at, line] of lines.entries()) {
        if (at > 0) await page.keyboard.press('Enter');
        await page.keyboard.type(line);
      }
    },

    pressSend: (box: number) =>
      page.evaluate((box) => window.linkedinPage.findSend(box)?.click(), box),
    readSent: () => page.evaluate(() => window.linkedinPage.sent),
    readState: (box: number) => page.evaluate((box) => window.linkedinPage.stateOf(box), box),

    /** What stands in the box, whatever the state says. */
    readBox: (box: number) =>
      page.evaluate((box) => {
        const body = window.linkedinPage.findBody(box);
        return body instanceof HTMLTextAreaElement ? body.value : body?.innerHTML;
      }, box),

    /** Remembers the node that is live now, for `hasKept` to say later whether it still is. */
    keepNode: (box: number) =>
      page.evaluate((box) => {
        Object.assign(window, { kept: window.linkedinPage.findBody(box) });
      }, box),
    hasKept: (box: number) =>
      page.evaluate(
        (box) => Reflect.get(window, 'kept') === window.linkedinPage.findBody(box),
        box,
      ),
  };
}
