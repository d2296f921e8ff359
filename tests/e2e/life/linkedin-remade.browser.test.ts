import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { typeInto } from '@/tests/e2e/harness/mail-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { kept, writeAndIgnore } from './ignoring';
import { findBody, openBox, work } from './linkedin';
import { waitForNoneCoached, waitForOneCoached } from './seen';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.open(linkedinPage);
});

afterEach(async () => {
  await page.close();
  expect(coached.pageErrors).toEqual([]);
});

describe('a draft that LinkedIn makes anew', () => {
  test.each(['bubble', 'new-message'] as const)(
    'in a %s that comes back is coached once, without what was ignored in it',
    async (kind) => {
      const { number, body } = await openBox(page, kind);
      await writeAndIgnore(page, body);
      await work(page, 'minimise', number);
      await waitForNoneCoached(page);
      await work(page, 'restore', number);
      await waitForOneCoached(page, [kept]);
      await typeInto(page, await findBody(page, number), ' I am fed up.');
      await waitForOneCoached(page, [kept, 'I am fed up']);
    },
  );

  test('as a note, after the first letter, is coached while the typing goes on', async () => {
    const { number, body } = await openBox(page, 'note');
    await writeAndIgnore(page, body);
    expect(await body.evaluate((old) => old.isConnected)).toBe(false);
    await typeInto(page, await findBody(page, number), ' I am fed up.');
    await waitForOneCoached(page, [kept, 'I am fed up']);
  });

  test('by moving it to another place is coached there', async () => {
    const { number, body } = await openBox(page, 'bubble');
    await writeAndIgnore(page, body);
    await work(page, 'move', number);
    await typeInto(page, body, ' I am fed up.');
    await waitForOneCoached(page, [kept, 'I am fed up']);
  });
});
