import type { ElementHandle, Page } from 'puppeteer-core';
import { pressButton } from '@/tests/e2e/harness/card';
import { clickWords } from '@/tests/e2e/harness/highlights';
import { typeInto } from '@/tests/e2e/harness/mail-page';
import { waitForOneCoached } from './seen';

/** Two findings, of which a person ignores the second. */
export const draft = 'Dan plays favourites. It is not fair.';
export const kept = 'plays favourites';

/** Writes the draft, and has its second finding ignored. */
export async function writeAndIgnore(page: Page, body: ElementHandle<HTMLElement>): Promise<void> {
  await typeInto(page, body, draft);
  await waitForOneCoached(page, [kept, 'not fair']);
  await clickWords(page, 'warn', 'not fair');
  await pressButton(page, 'Not in this draft');
  await waitForOneCoached(page, [kept]);
}
