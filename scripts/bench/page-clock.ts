import type { Page } from 'puppeteer-core';
import type { Clock } from './clock';

/** What is underlined and when, as the page itself can see it. */
interface Watch {
  key: number | undefined;
  change: number | undefined;
  reset(): void;
}

declare global {
  var benchWatch: Watch;
}

/**
 * Times the way from a key to new highlights where the extension's world is out of reach, as in Firefox: the
 * page looks at the registry, which it shares with us, as often as it gets a turn. Its looks are in the time.
 */
export async function openPageClock(page: Page): Promise<Clock> {
  // tsx wraps named functions in a `__name` of its own, which a page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  await page.evaluate(watchHighlights);
  return {
    reset: () => page.evaluate(() => benchWatch.reset()),
    read: () =>
      page.evaluate(() => {
        const { key, change } = benchWatch;
        return key === undefined || change === undefined ? undefined : change - key;
      }),
  };
}

/** Runs in the page. */
function watchHighlights(): void {
  // No words of them: those of all ranges take a while, and that would be in what is timed.
  const ends = (ranges: Highlight) => [...ranges].map(({ endOffset }) => endOffset).join('|');
  const look = () => [...CSS.highlights].map(([name, ranges]) => `${name} ${ends(ranges)}`).join();
  let before = look();
  const { port1, port2 } = new MessageChannel();
  const watch: Watch = {
    key: undefined,
    change: undefined,
    reset() {
      watch.key = undefined;
      watch.change = undefined;
      before = look();
    },
  };
  addEventListener(
    'keydown',
    (event) => {
      watch.key = event.timeStamp;
      watch.change = undefined;
      port2.postMessage(null);
    },
    true,
  );
  port1.onmessage = () => {
    if (watch.key === undefined || watch.change !== undefined) return;
    if (look() === before) port2.postMessage(null);
    else watch.change = performance.now();
  };
  globalThis.benchWatch = watch;
}
