import { waitUntil } from '@/scripts/wait-until';
import type { CoachedBrowser } from './coached-browser';
import './extension-page';

/** Lets Firefox end an idle worker within a moment, as it does after half a minute otherwise. */
export const sleepyFirefox = { 'extensions.background.idle.timeout': 300 };

/** Ends the extension's worker, as the browser does with one that is idle, and waits until it is gone. */
export async function stopWorker({
  name,
  browser,
  origin,
  practice,
}: CoachedBrowser): Promise<void> {
  if (name === 'firefox') {
    await waitUntil('the worker to end', () =>
      practice.evaluate(() => globalThis.browser?.extension.getBackgroundPage() === null),
    );
    return;
  }
  const target = browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith(origin));
  if (!target) throw new Error('no worker runs');
  await (await target.worker())?.close();
  await waitUntil('the worker to end', async () => !browser.targets().includes(target));
}

/** Reloads the extension under the open pages, as an update does. Its own pages close. */
export async function reloadExtension({ practice }: CoachedBrowser): Promise<void> {
  await practice.evaluate(() => {
    // This page goes with the old extension, and could not answer any more.
    setTimeout(() => (globalThis.browser ?? chrome).runtime.reload());
  });
  await waitUntil('the extension’s own pages to close', () =>
    practice.evaluate(() => false).catch(() => true),
  );
}

/**
 * Every address that the worker asks for, from now on. Firefox shows them to nobody: there the proxy alone
 * sees them. A worker that is watched does not end.
 */
export async function watchWorker({ name, browser }: CoachedBrowser): Promise<readonly string[]> {
  const requests: string[] = [];
  if (name === 'firefox') return requests;
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const session = await target.createCDPSession();
  session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
  await session.send('Network.enable');
  return requests;
}

/** Runs `what` in Chromium's worker. Firefox shows its own to no driver. */
export async function inWorker(
  { browser, origin }: CoachedBrowser,
  what: (wanted: string) => Promise<void>,
  wanted = '',
): Promise<void> {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(origin),
  );
  await (await target.worker())?.evaluate(what, wanted);
}
