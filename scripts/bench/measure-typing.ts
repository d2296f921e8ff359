import type { CDPSession, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { openClock } from './clock';
import { ownTimes } from './own-times';

/** What one run of typing took, in ms. */
export interface Typing {
  /** For each key that changes what is underlined, until it is underlined. */
  readonly waits: readonly number[];
  /** For each key, the time that the extension's scripts held the main thread. */
  readonly own: readonly number[];
  /** For a key on average, all the work of the main thread. */
  readonly whole: number;
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

  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  const before = await taskTime(session);
  const waits: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of approach(round + 100)) await press(key);
    for (const key of changing) {
      await clock?.reset();
      await press(key);
      if (clock) waits.push(await waitUntil('new highlights', clock.read));
    }
    for (const key of '. ') await press(key);
  }
  const whole = (await taskTime(session)) - before;
  const { profile } = await session.send('Profiler.stop');
  const start = await navigationStart(session);
  await session.detach();
  return {
    waits,
    own: ownTimes(
      profile,
      keys.map((key) => start + key),
    ),
    whole: whole / keys.length,
  };

  async function press(key: string): Promise<void> {
    keys.push(await page.evaluate(() => performance.now()));
    await page.keyboard.press(key as 'a');
    await page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
  }
}

/** All the time the page's main thread has worked, in ms. */
const taskTime = async (session: CDPSession) => 1000 * (await metric(session, 'TaskDuration'));

/** The zero of the page's `performance.now()`, in ms of the profiler's clock. */
const navigationStart = async (session: CDPSession) =>
  1000 * (await metric(session, 'NavigationStart'));

async function metric(session: CDPSession, wanted: string): Promise<number> {
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`the browser has no metric ${wanted}`);
  return found.value;
}
