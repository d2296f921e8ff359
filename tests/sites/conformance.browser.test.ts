import type { Browser, Frame } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserName, launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { describeChanges } from './conformance/changes';
import { describeLife } from './conformance/life';
import { describePlaces } from './conformance/places';
import { describeReading } from './conformance/reading';
import { describeReplacing } from './conformance/replacing';
import { close, open, openPage, rows } from './conformance/rows';

// Holds every site to the contract of `Site` and `Field`, in a real browser, with real keys.
const name: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';

let browser: Browser;

beforeAll(async () => {
  ({ browser } = await launch(name, { headless: true }));
});

afterAll(() => browser.close());

describe.each(rows)('$name', (row) => {
  let frame: Frame;

  beforeAll(async () => {
    frame = await openPage(browser, row);
  });

  afterAll(() => frame.page().close());

  describe('once a compose box is open', () => {
    beforeEach(() => open(frame, row));
    afterEach(() => close(frame));

    describeReading(() => frame, row);
    describeChanges(() => frame, row, name);
    describeReplacing(() => frame, row);
    describePlaces(() => frame, row);
    describeLife(() => frame, row);
  });

  test('a field that has gone leaves no listener and no observer behind', async () => {
    const openAndClose = async (isOpen: () => boolean) => {
      await frame.evaluate((surface) => driver.open(surface), row.name);
      await until(frame, () => driver.hasBody());
      await frame.evaluate(() => driver.focus());
      await until(frame, isOpen);
      const busy = await frame.evaluate(() => driver.use());
      await frame.evaluate(() => driver.close());
      return busy;
    };
    const count = () => frame.evaluate(() => driver.countBalance());
    const start = await count();
    await openAndClose(() => driver.hasBody());
    const page = await count();
    await frame.evaluate((site) => driver.start(site), row.site);
    const busy = await openAndClose(() => driver.isOpen());
    await until(frame, () => driver.isLastAborted());
    await frame.evaluate(() => driver.stop());
    // A page may have listeners of its own, as many each time.
    const added = (key: 'listeners' | 'observers') => page[key] - start[key];
    expect(busy.listeners).toBeGreaterThan(page.listeners + added('listeners'));
    expect(await count()).toEqual({
      listeners: page.listeners + added('listeners'),
      observers: page.observers + added('observers'),
    });
  });
});
