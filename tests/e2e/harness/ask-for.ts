import type { Page } from 'puppeteer-core';
import { type Box, write } from './boxes';
import type { CoachedBrowser } from './coached-browser';
import { waitForUnderlined } from './highlights';
import { pressShortcut } from './shortcut';

/** Writes “It is not fair.” into a box, asks for it, and waits until it is coached. */
export async function askFor(coached: CoachedBrowser, page: Page, box: Box): Promise<void> {
  await write(page, box, 'It is not fair.');
  await pressShortcut(coached, page, 'coach-box');
  await waitForUnderlined(page, { warn: ['not fair'] });
}
