import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { inCoachRoot } from './closed-root';

/** The words of the open card, once there is one. */
export async function readCard(page: Page): Promise<string> {
  return await waitUntil('a card', () =>
    inCoachRoot(page, (root) => root.querySelector('.card')?.textContent ?? false),
  );
}

/** Waits until no card stands open. */
export async function waitForNoCard(page: Page): Promise<void> {
  await waitUntil('the card to go', () =>
    inCoachRoot(page, (root) => !root.querySelector('.card')),
  );
}

/** The name of every badge: one for each compose box. */
export async function readBadges(page: Page): Promise<readonly string[]> {
  return await inCoachRoot(page, (root) =>
    [...root.querySelectorAll('.badge')].map((badge) => badge.getAttribute('aria-label') ?? ''),
  );
}

/** Clicks the middle of the button whose words or name hold `name`, once it stands still. */
export async function pressButton(page: Page, name: string): Promise<void> {
  let before = '';
  const at = await waitUntil(`the button “${name}”`, async () => {
    const now = await inCoachRoot(page, findMiddle, name);
    const stands = now && JSON.stringify(now) === before;
    before = JSON.stringify(now);
    return stands && now;
  });
  await page.mouse.click(at.x, at.y);
}

function findMiddle(root: ShadowRoot, name = ''): { x: number; y: number } | false {
  const button = [...root.querySelectorAll('button')].find((each) =>
    `${each.getAttribute('aria-label') ?? ''} ${each.textContent}`.includes(name),
  );
  const box = button?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : false;
}
