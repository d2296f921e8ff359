import type { Page } from 'puppeteer-core';
import { gmailPage } from '@/tests/sites/gmail-page';
import { practicePage } from '@/tests/sites/practice-page';
import { until } from '@/tests/until';

/** Every kind of compose box there is; a new site adds its rows here. */
export const rows = [
  { name: 'gmail dock', site: 'gmail', stored: gmailPage, surface: 'dock' },
  { name: 'gmail dock, second of two', site: 'gmail', stored: gmailPage, surface: 'dock' },
  { name: 'gmail inline reply', site: 'gmail', stored: gmailPage, surface: 'reply' },
  { name: 'practice box', site: 'practice', stored: practicePage, surface: 'page' },
] as const;

export type Row = (typeof rows)[number];

/** Opens the row's compose box, and listens to its field. */
export async function open(page: Page, row: Row): Promise<void> {
  await page.evaluate(
    (site, surface) => {
      driver.start(site);
      driver.open(surface);
    },
    row.site,
    row.name,
  );
  await until(page, () => driver.isOpen());
  await page.evaluate(() => driver.listen());
}

/** Closes it, and lets go of the page. */
export async function close(page: Page): Promise<void> {
  await page.evaluate(() => {
    driver.close();
    driver.stop();
  });
}
