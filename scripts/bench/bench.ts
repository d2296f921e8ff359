import { contentScripts, mostBytes, weigh } from '@/scripts/content-scripts';
import { builds } from '@/scripts/launch';
import {
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { makeDraft } from './draft';
import type { Work } from './main-thread';
import { measureTyping } from './measure-typing';
import { percentile } from './percentile';

export { benchEngine } from './engine/bench-engine';

/**
 * Types into a 2,000-word draft on the Gmail-like page, with real keys in headless Chromium, once with the
 * extension and once without, and prints
 *
 * - from the key's own time stamp to the change of `CSS.highlights`, for the keys that change what is
 *   underlined: a finding comes, goes, or comes back;
 * - what the extension adds to the page's main thread for a key: the processor time of the key with it, less
 *   that of the same key without it. Scripts first; then all work, where painting the underlines counts too.
 */
export async function bench(): Promise<void> {
  const draft = makeDraft(2000);
  const coached = await openCoachedBrowser();
  const withIt = await measure(coached).finally(() => coached.close());
  const bare = await openBareBrowser();
  const without = await measure(bare).finally(() => bare.close());
  const added = (kind: keyof Work) =>
    withIt.work.map((work, key) => work[kind] - (without.work[key]?.[kind] ?? Number.NaN));

  line('key press to new highlights', withIt.waits, 'at most 33 ms at p95');
  line('main thread, scripts added', added('script'), 'at most 2 ms at p95');
  line('main thread, all work added', added('all'), 'painting included');
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
