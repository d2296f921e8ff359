import type { Browser } from 'puppeteer-core';

/** What Chromium's trace calls the start of a script: a function, a timer, a frame, an observer, a file. */
const starts = new Set(['v8.callFunction', 'v8.run']);

/** Counts how often a script started, in any page of the browser, while `wait` went on. */
export async function countScripts(browser: Browser, wait: () => Promise<void>): Promise<number> {
  const session = await browser.target().createCDPSession();
  let count = 0;
  session.on('Tracing.dataCollected', ({ value }) => {
    count += value.filter((entry) => 'name' in entry && starts.has(String(entry.name))).length;
  });
  const traceConfig = { includedCategories: ['v8'], excludedCategories: ['*'] };
  await session.send('Tracing.start', { traceConfig, transferMode: 'ReportEvents' });
  await wait();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return count;
}
