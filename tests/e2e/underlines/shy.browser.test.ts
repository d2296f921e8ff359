import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { inCoachRoot } from '@/tests/e2e/harness/closed-root';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { waitForUnderlined } from '@/tests/e2e/harness/highlights';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';

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

/** Where the badge begins, in pixels from the left, and whether it lets the words under it be seen. */
const readBadge = () =>
  inCoachRoot(page, (root) => {
    const badge = root.querySelector<HTMLElement>('.badge');
    return {
      left: badge?.getBoundingClientRect().left ?? 0,
      opacity: badge ? Number(getComputedStyle(badge).opacity) : 1,
    };
  });

const findCaret = () =>
  page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().left ?? 0);

const waitForBadge = (what: string, is: (opacity: number) => boolean) =>
  waitUntil(what, async () => is((await readBadge()).opacity) || undefined);

test('the badge lets the words be seen that are typed under it, and stands out again after them', async () => {
  const { body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
  expect((await readBadge()).opacity).toBe(1);
  for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter');
  while ((await findCaret()) < (await readBadge()).left) await page.keyboard.type('o');
  await waitForBadge('the badge to let the words be seen', (opacity) => opacity < 0.5);
  await page.keyboard.press('Enter');
  await page.keyboard.type('So it goes');
  await waitForBadge('the badge to stand out again', (opacity) => opacity === 1);
});
