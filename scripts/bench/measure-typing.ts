import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import type { Clock } from './clock';

/** Keys that lead to the next finding, one that is shown whoever reads, and the three that are waited for. */
const approach = (round: number) => `Case ${round}: Dan plays favourite`;
const changing = ['s', 'n', 'Backspace'] as const;

/** What is typed, and how it is watched. */
interface Typing {
  readonly draft: string;
  readonly rounds: number;
  /** Times the keys that change what is underlined; without it, as without the extension, nothing is waited for. */
  readonly clock?: Clock | undefined;
  /** Called once all is warm, to watch what is typed then. */
  watch?<T>(typing: () => Promise<T>): Promise<T>;
}

/** Opens a compose with the draft in it, and the caret behind. */
export async function openDraft(page: Page, draft: string): Promise<void> {
  const { body } = await openCompose(page, { body: draft });
  await typeInto(page, body, ' ');
}

/** Types at the end of an open draft, and says how long each of the changing keys took to be seen, in ms. */
export async function measureTyping(page: Page, typing: Typing): Promise<readonly number[]> {
  const { clock, rounds, watch = (run) => run() } = typing;
  if (clock)
    await waitUntil('the draft to be read', () => page.evaluate(() => CSS.highlights.size > 0));
  // The first sentences warm up what is compiled late; they are not measured.
  for (let round = 0; round < 10; round += 1) await page.keyboard.type(`${approach(round)}s. `);

  return await watch(async () => {
    const waits: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const key of approach(round + 100)) await press(key);
      for (const key of changing) {
        await clock?.reset();
        await press(key);
        if (clock) waits.push(await waitUntil('new highlights', clock.read));
      }
      for (const key of '. ') await press(key);
    }
    return waits;
  });

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key as 'a');
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}
