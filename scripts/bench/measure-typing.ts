import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { openClock } from './clock';
import { type Work, watchMainThread } from './main-thread';

/** What one run of typing took. */
export interface Typing {
  /** For each key that changes what is underlined, until it is underlined. In ms. */
  readonly waits: readonly number[];
  /** For each key. Two runs press the same keys, so the same key of both can be compared. */
  readonly work: readonly Work[];
}

/** Keys that are typed to get to the next finding, and the three that are waited for. */
const rounds = 70;
const approach = (round: number) => `Case ${round} is unfai`;
const changing = ['r', 'n', 'Backspace'] as const;

/** Types at the end of the draft. Without the extension there is nothing to wait for, and `waits` is empty. */
export async function measureTyping(page: Page, draft: string): Promise<Typing> {
  const { body } = await openCompose(page, { body: draft });
  await typeInto(page, body, ' ');
  const session = await page.createCDPSession();
  const clock = await openClock(session);
  if (clock)
    await waitUntil('the draft to be read', () => page.evaluate(() => CSS.highlights.size > 0));
  // The first sentences warm up what is compiled late; they are not measured.
  for (let round = 0; round < 10; round += 1) await page.keyboard.type(`${approach(round)}r. `);

  const waits: number[] = [];
  const work = await watchMainThread(session, async () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const key of approach(round + 100)) await press(key);
      for (const key of changing) {
        await clock?.reset();
        await press(key);
        if (clock) waits.push(await waitUntil('new highlights', clock.read));
      }
      for (const key of '. ') await press(key);
    }
  });
  await session.detach();
  return { waits, work };

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key as 'a');
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}
