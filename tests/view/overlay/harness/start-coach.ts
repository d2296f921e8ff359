import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Preferences, readBrowserName, startBrowser } from './browsers';
import { buildExtension } from './build';
import { CoachPage } from './coach-page';
import { servePages } from './serve';

interface CoachOptions {
  /** Preferences of Firefox. */
  readonly firefox?: Preferences;
  /** Lets the page into the root that the coach draws in, which is closed as it ships. */
  readonly isOpen?: boolean;
}

/** Gives each test of a file a compose page of its own, with the overlay at work on it. */
export function startCoach({ firefox, isOpen = false }: CoachOptions = {}): () => CoachPage {
  const stop = new AbortController();
  let folder: string;
  let address: string;
  let browser: Browser;
  let coach: CoachPage;

  beforeAll(async () => {
    folder = await buildExtension();
    address = await servePages(stop.signal);
    browser = await startBrowser(readBrowserName(), folder, firefox);
  }, 60_000);
  afterAll(async () => {
    stop.abort();
    await browser.close();
    await rm(folder, { recursive: true });
  });

  beforeEach(async () => {
    coach = await CoachPage.open(
      await browser.newPage(),
      `${address}/compose.html${isOpen ? '?open' : ''}`,
    );
  }, 30_000);
  afterEach(() => coach.page.close());

  return () => coach;
}
