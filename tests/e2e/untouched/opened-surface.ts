import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { bundle } from '@/tests/sites/bundle';
import type { Surface } from './surfaces';

declare global {
  /** What works the boxes, inside the page. */
  var untouched: typeof import('./in-page/untouched');
}

const script = bundle(join(import.meta.dirname, 'in-page/untouched.ts'), 'untouched');

/** Opens a surface's page with what works its boxes in it, as `untouched`. */
export async function openSurface(
  browser: Pick<CoachedBrowser, 'open'>,
  { stored }: Surface,
): Promise<Page> {
  const page = await browser.open(stored);
  await page.evaluate(`${await script};globalThis.untouched = untouched;`);
  return page;
}
