import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBareBrowser } from '@/tests/e2e/harness/coached-browser';
import { waitForUnderlined } from '@/tests/e2e/harness/highlights';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { bundle } from '@/tests/sites/bundle';

declare global {
  /** The coach in the page itself: Firefox shows nobody what an extension's scripts do. */
  var coach: typeof import('./in-page/coach');
}

/** How long nothing is done, in ms. */
const still = 10_000;

/** How long a change is followed by work that it brings about, like a last look at the badge, in ms. */
const settling = 1000;

const script = await bundle(join(import.meta.dirname, 'in-page/coach.ts'), 'coach');

let bare: Awaited<ReturnType<typeof openBareBrowser>>;
let page: Page;

beforeAll(async () => {
  bare = await openBareBrowser();
});

afterAll(() => bare.close());

beforeEach(async () => {
  page = await bare.openMail();
  await page.evaluate(`${script};globalThis.coach = coach;coach.start();`);
});

afterEach(() => page.close());

const count = () => page.evaluate(() => coach.count());

test('a mail with findings that nobody touches calls the coach back for nothing', async () => {
  const { body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForUnderlined(page, { warn: ['not fair'] });
  await pause(settling);
  const before = await count();
  expect(before).toBeGreaterThan(0);
  await pause(still);
  expect((await count()) - before).toBe(0);
});

test('a page without a compose box calls the coach back for nothing', async () => {
  const before = await count();
  await pause(still);
  expect((await count()) - before).toBe(0);
});
