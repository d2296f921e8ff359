import type { Page } from 'puppeteer-core';

/** Puts markup into the body and reads it, in one task of the page. Runs there. */
export function readMarkup(markup: string): string {
  driver.setBody(markup);
  return driver.read().body;
}

/** Puts the caret at the start of the body. */
export async function focusBody(page: Page): Promise<void> {
  await page.evaluate(() => driver.field().element.focus());
}

/** Presses the keys that undo. */
export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
