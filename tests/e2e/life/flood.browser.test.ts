import { expect, test } from 'vitest';
import {
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { typeInto } from '@/tests/e2e/harness/mail-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { flood, readFlood } from './flood';
import { openBox } from './linkedin';
import { waitForOneCoached } from './seen';

const words = 'It is not fair. I am fed up.';

/** The time that a key takes at most times in a flooded page, in ms, with the page left open. */
async function timeKeys({ open }: Pick<CoachedBrowser, 'open'>) {
  const page = await open(linkedinPage);
  const { body } = await openBox(page, 'bubble');
  await page.evaluate(flood);
  await typeInto(page, body, words);
  const times: number[] = [];
  for (const key of ' And we all know where that leads in the end.') {
    const start = performance.now();
    await page.keyboard.type(key);
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const floodedBy = await page.evaluate(readFlood);
  return { page, floodedBy, key: times[Math.floor(times.length / 2)] ?? Number.NaN };
}

async function closing<Result>(
  browser: { close(): Promise<void> },
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } finally {
    await browser.close();
  }
}

test('a page that changes thousands of times a second, in the very box, is coached, and keys stay quick', async () => {
  const bare = await openBareBrowser();
  const alone = await closing(bare, () => timeKeys(bare));
  const coached = await openCoachedBrowser();
  const timed = await closing(coached, async () => {
    const timed = await timeKeys(coached);
    await waitForOneCoached(timed.page, ['not fair', 'I am fed up']);
    return timed;
  });
  expect(timed.floodedBy).toBeGreaterThan(1000);
  expect(timed.key).toBeLessThan(2 * alone.key + 50);
  expect(coached.pageErrors).toEqual([]);
});
