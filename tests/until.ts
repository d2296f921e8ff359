import type { Page } from 'puppeteer-core';
import { vi } from 'vitest';

/** How often the page is asked, in ms. */
const interval = 20;

/** How long a loaded machine may take over what a page does at once, in ms. */
const timeout = 20_000;

/**
 * Asks the page until it answers something true, and gives that answer. Every question is one of its
 * own: puppeteer's `waitForFunction` waits inside the page, which in Firefox now and then never ends.
 */
export function until<Args extends unknown[], Answer>(
  page: Page,
  question: (...args: Args) => Answer,
  ...args: Args
): Promise<NonNullable<Awaited<Answer>>> {
  const ask = async () => {
    const answer = await page.evaluate(question as (...asked: unknown[]) => Answer, ...args);
    if (!answer) throw new Error(`The page never answered with something true: ${question}`);
    return answer as NonNullable<Awaited<Answer>>;
  };
  return vi.waitFor(ask, { interval, timeout });
}
