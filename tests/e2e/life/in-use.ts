import type { Page } from 'puppeteer-core';

/** What a page holds on to, with all scripts in it, once what is not needed has gone. */
export interface InUse {
  /** Bytes of the scripts' heap. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Clears away what is not needed, and counts what is left. Chromium alone tells. */
export async function countInUse(page: Page): Promise<InUse> {
  const session = await page.createCDPSession();
  // What was weakly held goes with the second round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  const read = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN;
  return { heap: usedSize, nodes: read('Nodes'), listeners: read('JSEventListeners') };
}
