import type { Page, WebWorker } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { waitForOneCoached } from './seen';

declare global {
  /** In the worker: whether it was asked to put the drawing into the page. */
  var isAsked: boolean;
}

/** What a worker has of the browser to put scripts into pages with. */
interface ScriptingApi {
  readonly scripting: { executeScript(): Promise<unknown> };
}

let coached: CoachedBrowser;
let page: Page;

beforeEach(async () => {
  coached = await openCoachedBrowser();
  page = await coached.openMail();
});

afterEach(() => coached.close());

async function findWorker(): Promise<WebWorker> {
  const target = await coached.browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith(coached.origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('no worker runs');
  return worker;
}

/**
 * Ends the worker as the browser would. It is let go of before: one that is watched when it ends waits for
 * its watcher when it starts again.
 */
async function kill(worker: WebWorker): Promise<void> {
  const session = await coached.browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  const info = targetInfos.find(({ url }) => url === worker.url());
  if (!info) throw new Error('no worker runs');
  await worker.client.detach();
  await session.send('Target.closeTarget', { targetId: info.targetId });
}

/** Keeps the worker from ever answering: what is answered afterwards comes from another. */
function hold(worker: WebWorker): void {
  const held = worker.evaluate(() => {
    for (;;);
  });
  held.catch(() => undefined);
}

/** What the page does in a frame it has done two frames later: a question is on its way by then. */
async function waitForFrames(): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
}

test('a worker that ends in the middle of an answer is asked again', async () => {
  const { body } = await openCompose(page);
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['not fair']);
  const worker = await findWorker();
  hold(worker);
  await typeInto(page, body, ' I am fed up.');
  await waitForFrames();
  await kill(worker);
  await waitForOneCoached(page, ['not fair', 'I am fed up']);
  expect(coached.pageErrors).toEqual([]);
});

test('a worker that ends while it puts the drawing into a page is asked for it again', async () => {
  const worker = await findWorker();
  await worker.evaluate(() => {
    globalThis.isAsked = false;
    (chrome as unknown as ScriptingApi).scripting.executeScript = () => {
      globalThis.isAsked = true;
      return new Promise(() => {});
    };
  });
  await openCompose(page, { body: '<div>It is not fair.</div>' });
  await waitUntil('the worker to be asked', () => worker.evaluate(() => isAsked));
  await kill(worker);
  await waitForOneCoached(page, ['not fair']);
  expect(coached.pageErrors).toEqual([]);
});
