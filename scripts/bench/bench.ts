import { contentScripts, mostBytes, weigh } from '@/scripts/content-scripts';
import { builds } from '@/scripts/launch';
import {
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { makeDraft } from './draft';
import { measureTyping } from './measure-typing';
import { percentile } from './percentile';

/**
 * Types into a 2,000-word draft on the Gmail-like page, with real keys in headless Chromium, and prints
 *
 * - from the key's own time stamp to the change of `CSS.highlights`, for the keys that change what is
 *   underlined: a finding comes, goes, or comes back;
 * - the time that scripts of the extension, and what they call, hold the page's main thread from one key
 *   to the next: sampled every 0.25 ms, which itself slows them down by a part. Painting is not in it;
 * - for comparison all work of the main thread for a key, with and without the extension.
 */
export async function bench(): Promise<void> {
  const draft = makeDraft(2000);
  const coached = await openCoachedBrowser();
  const withIt = await measure(coached).finally(() => coached.close());
  const bare = await openBareBrowser();
  const without = await measure(bare).finally(() => bare.close());

  line('key press to new highlights', withIt.waits, 'at most 33 ms at p95');
  line('main thread, extension alone', withIt.own, 'at most 2 ms at p95');
  console.log(
    `main thread, all work for a key   ${withIt.whole.toFixed(2)} ms with, ${without.whole.toFixed(2)} ms without, on average`,
  );
  for (const file of contentScripts(builds.chromium)) {
    console.log(`${file}   ${weigh(file)} bytes gzipped, at most ${mostBytes}`);
  }

  async function measure({ openMail }: Pick<CoachedBrowser, 'openMail'>) {
    return await measureTyping(await openMail(), draft);
  }
}

function line(name: string, values: readonly number[], wanted: string): void {
  const at = (share: number) => `${percentile(values, share).toFixed(2)} ms`;
  console.log(
    `${name.padEnd(32)}  p50 ${at(0.5)}  p95 ${at(0.95)}  n ${values.length}  (${wanted})`,
  );
}
