import { setTimeout as pause } from 'node:timers/promises';
import type { Page, WebWorker } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readCard } from '@/tests/e2e/harness/card';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { clickWords } from '@/tests/e2e/harness/highlights';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { openBox } from './linkedin';
import { countScripts } from './scripts-run';
import { waitForOneCoached } from './seen';

declare global {
  /** In the worker: how many messages it got, through its ports too. */
  var messagesHeard: number;
}

interface MessageEvent {
  addListener(heard: () => void): void;
}

/** What a worker has of the browser to hear messages with. */
interface MessageApi {
  readonly runtime: { readonly onMessage: MessageEvent };
  readonly tabs: { connect(...to: unknown[]): { readonly onMessage: MessageEvent } };
}

/** How long nothing is done, in ms: the one wait of the suite that is no wait for something. */
const still = 10_000;

/** How long a change is followed by work that it brings about, like a last look at the badge, in ms. */
const settling = 1000;

let coached: CoachedBrowser;
let worker: WebWorker;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
  const target = await coached.browser.waitForTarget((each) => each.type() === 'service_worker');
  const found = await target.worker();
  if (!found) throw new Error('no worker runs');
  worker = found;
  await worker.evaluate(() => {
    const { runtime, tabs } = chrome as unknown as MessageApi;
    globalThis.messagesHeard = 0;
    const hear = () => {
      globalThis.messagesHeard += 1;
    };
    runtime.onMessage.addListener(hear);
    const connect = tabs.connect.bind(tabs);
    tabs.connect = (...to) => {
      const port = connect(...to);
      port.onMessage.addListener(hear);
      return port;
    };
  });
});

afterAll(() => coached.close());

afterEach(async () => {
  await page.close();
  expect(coached.pageErrors).toEqual([]);
});

const countMessages = () => worker.evaluate(() => messagesHeard);

/** Counts the starts of scripts in all pages, and the messages to the worker, while `wait` goes on. */
async function count(wait: () => Promise<void>) {
  const before = await countMessages();
  const scripts = await countScripts(coached.browser, wait);
  return { scripts, messages: (await countMessages()) - before };
}

const nothing = { scripts: 0, messages: 0 };

async function expectNothing(): Promise<void> {
  await pause(settling);
  expect(await count(() => pause(still))).toEqual(nothing);
}

test('the counts see what a key wakes', async () => {
  page = await coached.openMail();
  const { body } = await openCompose(page);
  const { scripts, messages } = await count(async () => {
    await typeInto(page, body, 'It is not fair');
    await waitForOneCoached(page, ['not fair']);
    // By now what is asked goes through a port.
    await typeInto(page, body, '. It is very');
    await pause(settling);
  });
  expect(scripts).toBeGreaterThan(10);
  expect(messages).toBeGreaterThan(10);
});

test('a mail with findings that nobody touches, its card open, wakes nothing', async () => {
  page = await coached.openMail();
  const { body } = await openCompose(page, { subject: 'Dan plays favourites' });
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['plays favourites', 'not fair']);
  await clickWords(page, 'warn', 'not fair');
  await readCard(page);
  await expectNothing();
});

test('a note with findings that nobody touches wakes nothing', async () => {
  page = await coached.open(linkedinPage);
  const { body } = await openBox(page, 'note');
  await typeInto(page, body, 'It is not fair.');
  await waitForOneCoached(page, ['not fair']);
  await expectNothing();
});

test('a page without a compose box wakes nothing', async () => {
  page = await coached.openMail();
  await expectNothing();
});
