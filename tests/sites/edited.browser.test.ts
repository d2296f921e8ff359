import fc from 'fast-check';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { gmailPage } from './gmail-page';
import type { Edit } from './in-page/edits';
import { openStoredPage } from './stored-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
  ({ browser } = await launch(name, { headless: true }));
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await openStoredPage(browser, gmailPage);
  await page.evaluate(() => driver.start('gmail'));
});

afterEach(() => page.close());

const edit: fc.Arbitrary<Edit> = fc.record(
  { kind: fc.nat(1000), at: fc.nat(1000), to: fc.nat(1000), isReadAtOnce: fc.boolean() },
  { noNullPrototype: true },
);

test('whatever a page does to a draft, the field has what stands there', async () => {
  await page.evaluate(() => driver.openGmail('openCompose', {}));
  await until(page, () => driver.isOpen());
  const sequences = fc.asyncProperty(fc.array(edit, { maxLength: 60 }), async (edits) => {
    await page.evaluate(() => driver.setBody('<div>Dear Dana,</div><div><br></div>'));
    const wrong = await page.evaluate((made) => driver.misreadAfter(made), edits);
    expect(wrong).toEqual([]);
  });
  await fc.assert(sequences, { numRuns: 60 });
});
