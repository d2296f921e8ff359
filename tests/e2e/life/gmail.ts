import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import type { GmailPage } from '@/tests/sites/gmail-page';

declare const window: { readonly gmailPage: GmailPage };

/** What is edited in a compose box now: Gmail may have made it anew. */
export async function findBody(page: Page, compose: number): Promise<ElementHandle<HTMLElement>> {
  return await waitUntil('the body of the compose box', async () => {
    const found = await page.evaluateHandle((at) => window.gmailPage.findBody(at), compose);
    return (found.asElement() ?? undefined) as ElementHandle<HTMLElement> | undefined;
  });
}

/** Waits until the readers stay: Gmail takes them out and in again once. */
export async function waitForReaders(page: Page, compose: number): Promise<void> {
  await waitUntil('the readers to stay', () =>
    page.evaluate((at) => window.gmailPage.isSettled(at), compose),
  );
}

/** Presses Send in the compose box, and waits until the mail has left. */
export async function send(page: Page, compose: number): Promise<void> {
  await waitForReaders(page, compose);
  await page.click('.aoO');
  await waitUntil('the mail to leave', () =>
    page.evaluate((at) => window.gmailPage.sent.some(({ compose }) => compose === at), compose),
  );
}
