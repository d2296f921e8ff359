import type { Frame, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';

/**
 * Asks the page until it answers something true, and gives that answer. Every question is one of its
 * own: puppeteer's `waitForFunction` waits inside the page, which in Firefox now and then never ends.
 */
export function until<Args extends unknown[], Answer>(
  page: Page | Frame,
  question: (...args: Args) => Answer,
  ...args: Args
): Promise<NonNullable<Awaited<Answer>>> {
  return waitUntil(`the page to answer ${question}`, async () => {
    const answer = await page.evaluate(question as (...asked: unknown[]) => Answer, ...args);
    return (answer || undefined) as NonNullable<Awaited<Answer>> | undefined;
  });
}
