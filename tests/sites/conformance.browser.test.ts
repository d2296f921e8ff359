import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserName, launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { describeChanges } from './conformance/changes';
import { describeLife } from './conformance/life';
import { describePlaces } from './conformance/places';
import { describeReading } from './conformance/reading';
import { describeReplacing } from './conformance/replacing';
import { close, open, rows } from './conformance/rows';
import { openStoredPage } from './stored-page';

// Holds every site to the contract of `Site` and `Field`, in a real browser, with real keys.
const name: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

let browser: Browser;

beforeAll(async () => {
  ({ browser } = await launch(name, { headless: true }));
});

afterAll(() => browser.close());

describe.each(rows)('$name', (row) => {
  let page: Page;

  beforeAll(async () => {
    page = await openStoredPage(browser, row.stored);
  });

  afterAll(() => page.close());

  describe('once a compose box is open', () => {
    beforeEach(() => open(page, row));
    afterEach(() => close(page));

    describeReading(() => page, row);
    describeChanges(() => page, name);
    describeReplacing(() => page, row);
    describePlaces(() => page);
    describeLife(() => page);
  });

  test('a field that has gone leaves no listener and no observer behind', async () => {
    const before = await page.evaluate(() => driver.countBalance());
    await page.evaluate((site) => driver.start(site), row.site);
    const idle = await page.evaluate(() => driver.countBalance());
    await page.evaluate((surface) => driver.open(surface), row.name);
    await until(page, () => driver.isOpen());
    const busy = await page.evaluate(() => {
      driver.listen();
      driver.read();
      return driver.countBalance();
    });
    expect(busy.listeners).toBeGreaterThan(idle.listeners);
    await page.evaluate(() => driver.close());
    await until(page, () => driver.isLastAborted());
    expect(await page.evaluate(() => driver.countBalance())).toEqual(idle);
    await page.evaluate(() => driver.stop());
    expect(await page.evaluate(() => driver.countBalance())).toEqual(before);
  });
});
