import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { gmailPage } from '@/tests/sites/gmail-page';
import { pressButton } from './harness/card';
import { browserName, type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { clickWords, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';
import { watchWorker } from './harness/worker';

/** Hosts that a bare browser calls by itself, whatever is in it. */
const ownHosts = {
  chromium: /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com)$/,
  firefox: /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com)$/,
}[browserName];

/** What the browser asks for to show the page alone. */
const pageAlone: readonly string[] = [gmailPage.url, new URL('/favicon.ico', gmailPage.url).href];

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

const strangers = () => coached.proxy.hosts.filter((host) => !ownHosts.test(host));

test('a day’s use of the extension asks nothing of any network', async () => {
  const byWorker = await watchWorker(coached);
  const mail = await coached.openMail();
  const { body } = await openCompose(mail);
  await typeInto(mail, body, 'It is not fair. Everybody knows Dan plays favourites.');
  await waitForUnderlined(mail, { stop: ['plays favourites'], warn: ['not fair'] });
  await clickWords(mail, 'stop', 'plays favourites');
  await pressButton(mail, 'Take it by phone');
  await waitForUnderlined(mail, { warn: ['not fair'] });
  const popup = await coached.openOwn('popup.html', false);
  await waitUntil('the checklist', async () => (await popup.$('[data-state]')) ?? undefined);
  await coached.openOwn('options.html');

  const byPages = coached.requests.filter((url) => !pageAlone.includes(url));
  expect(byPages.filter((url) => !url.startsWith(`${coached.origin}/`))).toEqual([]);
  expect(byWorker).toEqual([]);
  expect(strangers()).toEqual([]);
});

test('the extension’s own pages are refused any request', async () => {
  const page = await coached.openOwn('options.html');
  const isRefused = await page.evaluate(() =>
    fetch('https://planted.example/').then(
      () => false,
      () => true,
    ),
  );
  expect(isRefused).toBe(true);
  expect(strangers()).toEqual([]);
});

test('the watch itself sees a request that gets out', async () => {
  const page = await coached.browser.newPage();
  await page.goto('http://planted.example/').catch(() => undefined);
  expect(strangers()).toContain('planted.example');
});
