import { contentScripts, mostBytes, weigh } from '@/scripts/content-scripts';
import { builds } from '@/scripts/launch';
import {
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { openClock } from './clock';
import { makeDraft } from './draft';
import { type Work, watchMainThread } from './main-thread';
import { measureLoads } from './measure-loads';
import { measureTyping, openDraft } from './measure-typing';
import { openPageClock } from './page-clock';
import { percentile } from './percentile';

export { benchEngine } from './engine/bench-engine';

const draft = makeDraft(2000);
const rounds = 70;

/**
 * Types into a 2,000-word draft on the Gmail-like page, with real keys in both headless browsers, in Chromium
 * once with the extension and once without, and prints
 *
 * - from the key's own time stamp to the change of `CSS.highlights`, for the keys that change what is
 *   underlined: a finding comes, goes, or comes back;
 * - what the extension adds to the page's main thread for a key: the processor time of the key with it, less
 *   that of the same key without it. Scripts first, then at a quarter of the machine's speed; then all work,
 *   where painting the underlines counts too;
 * - what its scripts take of a page without a compose box while it loads.
 */
export async function benchPages(): Promise<void> {
  line('Chromium: key press to new highlights', await timeInChromium(), 'at most 17 ms at p95');
  line('Firefox: key press to new highlights', await timeInFirefox(), 'at most 33 ms at p95');
  const plain = await measureAdded(1);
  line('main thread, scripts added a key', plain.script, 'at most 1 ms at p95');
  line('  at a quarter of the speed', (await measureAdded(4)).script, 'at most 4 ms at p95');
  line('main thread, all work added a key', plain.all, 'painting included');
  line('page load, no compose box: scripts', await measureLoad(), 'at most 5 ms');
  for (const file of contentScripts(builds.chromium)) {
    console.log(`${file}   ${weigh(file)} bytes gzipped, at most ${mostBytes}`);
  }
}

async function timeInChromium(): Promise<readonly number[]> {
  return await within(openCoachedBrowser({}, 'chromium'), async ({ openMail }) => {
    const page = await openMail();
    await openDraft(page, draft);
    const clock = await openClock(await page.createCDPSession());
    return await measureTyping(page, { draft, rounds, clock });
  });
}

async function timeInFirefox(): Promise<readonly number[]> {
  return await within(openCoachedBrowser({}, 'firefox'), async ({ openMail }) => {
    const page = await openMail();
    await openDraft(page, draft);
    return await measureTyping(page, { draft, rounds, clock: await openPageClock(page) });
  });
}

/** What the extension adds for each key, on a machine so many times slower. In ms of processor time. */
async function measureAdded(slower: number): Promise<Record<keyof Work, readonly number[]>> {
  const measure = async ({ openMail }: Opened): Promise<readonly Work[]> => {
    const page = await openMail();
    await openDraft(page, draft);
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    let work: readonly Work[] = [];
    const watch = async <T>(typing: () => Promise<T>): Promise<T> => {
      let typed: T | undefined;
      work = await watchMainThread(session, async () => {
        typed = await typing();
      });
      return typed as T;
    };
    await measureTyping(page, { draft, rounds, watch });
    return work;
  };
  const withIt = await within(openCoachedBrowser({}, 'chromium'), measure);
  const without = await within(openBareBrowser(), measure);
  const added = (kind: keyof Work) =>
    withIt.map((work, key) => work[kind] - (without[key]?.[kind] ?? Number.NaN));
  return { script: added('script'), all: added('all') };
}

async function measureLoad(): Promise<readonly number[]> {
  return await within(openCoachedBrowser({}, 'chromium'), async ({ openMail }) =>
    measureLoads(await openMail()),
  );
}

type Opened = Pick<CoachedBrowser, 'openMail' | 'close'>;

async function within<B extends Opened, T>(
  opening: Promise<B>,
  measure: (browser: B) => Promise<T>,
): Promise<T> {
  const browser = await opening;
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

function line(name: string, values: readonly number[], wanted: string): void {
  const at = (share: number) => `${percentile(values, share).toFixed(2)} ms`;
  console.log(
    `${name.padEnd(38)}  p50 ${at(0.5)}  p95 ${at(0.95)}  n ${values.length}  (${wanted})`,
  );
}
