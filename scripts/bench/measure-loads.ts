import type { Page } from 'puppeteer-core';
import { watchExtension } from './main-thread';

const loads = 20;

/** Loads an open page again and again, and says what the extension's scripts took of each load, in ms. */
export async function measureLoads(page: Page): Promise<readonly number[]> {
  const session = await page.createCDPSession();
  const taken: number[] = [];
  for (let load = 0; load < loads; load += 1) {
    taken.push(await watchExtension(session, () => page.reload({ waitUntil: 'networkidle0' })));
  }
  return taken;
}
