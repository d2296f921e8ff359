import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { waitForUnderlined } from '@/tests/e2e/harness/highlights';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { waitForOneCoached } from './seen';

declare global {
  /** How often the page took our elements away, and what makes it stop. */
  var removals: { count: number; stop(): void };
}

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

/** Has the page take away whatever of ours it sees, at once. */
function removeOurs(): void {
  const take = () => {
    for (const id of ['upwrite-coach', 'upwrite-words']) {
      const host = document.getElementById(id);
      if (host) globalThis.removals.count += 1;
      host?.remove();
    }
  };
  const observer = new MutationObserver(take);
  observer.observe(document.documentElement, { childList: true });
  globalThis.removals = { count: 0, stop: () => observer.disconnect() };
  take();
}

/** How often our elements were taken away so far. */
async function countRemovals(): Promise<number> {
  return await page.evaluate(() => removals.count);
}

async function waitForFrames(frames: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let left = frames; left > 0; left -= 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  }, frames);
}

test('a page that takes our elements away is coached, and not fought over', async () => {
  page = await coached.openMail();
  const { body } = await openCompose(page, { subject: 'Dan plays favourites' });
  await waitForOneCoached(page, ['plays favourites']);
  await page.evaluate(removeOurs);
  const words = 'It is not fair. I am fed up.';
  await typeInto(page, body, words);
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair', 'I am fed up'] });
  // What follows the last key is put back once more, with or after its underlines.
  await waitForFrames(30);
  const count = await countRemovals();
  await waitForFrames(60);
  expect(await countRemovals()).toBe(count);
  expect(count).toBeGreaterThan(2);
  // Two elements are put back at most once for each key.
  expect(count).toBeLessThanOrEqual(2 * (words.length + 1));

  await page.evaluate(() => removals.stop());
  await typeInto(page, body, ' I will quit.');
  await waitForOneCoached(page, ['plays favourites', 'I will quit', 'not fair', 'I am fed up']);
});
