import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { inCoachRoot } from '@/tests/e2e/harness/closed-root';

/** The underlined words that a person can see: a box that the page hides keeps its words, and shows none. */
async function readSeenWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    ['stop', 'warn', 'nudge']
      .flatMap((severity) => [...(CSS.highlights.get(`upwrite-${severity}`) ?? [])])
      .filter((range) => range instanceof Range && range.getClientRects().length > 0)
      .map(String),
  );
}

/** The names of the badges that a person can see. */
async function readSeenBadges(page: Page): Promise<readonly string[]> {
  return await inCoachRoot(page, (root) =>
    [...root.querySelectorAll('.badge:not([data-away])')].map(
      // Where a site takes few characters more, the name goes on to say how many.
      (badge) => badge.getAttribute('aria-label')?.split(',')[0] ?? '',
    ),
  );
}

/**
 * Waits until a person sees exactly these words underlined, the gravest first, and one badge that
 * counts them.
 */
export async function waitForOneCoached(page: Page, words: readonly string[]): Promise<void> {
  const count = words.length === 1 ? '1 finding' : `${words.length || 'No'} findings`;
  await waitForSeen(page, { words, badges: [`Upwrite: ${count}`] });
}

/** Waits until a person sees nothing underlined, and no badge. */
export async function waitForNoneCoached(page: Page): Promise<void> {
  await waitForSeen(page, { words: [], badges: [] });
}

interface Seen {
  readonly words: readonly string[];
  readonly badges: readonly string[];
}

async function waitForSeen(page: Page, wanted: Seen): Promise<void> {
  const expected = JSON.stringify(wanted);
  let last = '';
  try {
    await waitUntil('what is seen', async () => {
      const now = { words: await readSeenWords(page), badges: await readSeenBadges(page) };
      last = JSON.stringify(now);
      return last === expected;
    });
  } catch (cause) {
    throw new Error(`expected to see ${expected}, but saw ${last}`, { cause });
  }
}
