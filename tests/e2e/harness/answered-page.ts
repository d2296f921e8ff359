import type { Page } from 'puppeteer-core';
import type { StoredPage } from '@/tests/sites/stored-page';

/** Answers the addresses of these pages with them, refuses all else, and goes to the first. */
export async function answer(page: Page, pages: readonly [StoredPage, ...StoredPage[]]) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const stored = pages.find(({ url }) => url === request.url());
    if (!stored) return void request.abort();
    const { headers, html } = stored;
    return void request.respond({ status: 200, headers: { ...headers }, body: html });
  });
  await page.goto(pages[0].url);
}
