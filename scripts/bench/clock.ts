import type { CDPSession } from 'puppeteer-core';

/** Times the way from a key to new highlights, in the extension's own world of the page. */
export interface Clock {
  /** Forgets the last key. */
  reset(): Promise<void>;
  /** From the last key's time stamp to the first change of a highlight after it, in ms. */
  read(): Promise<number | undefined>;
}

/**
 * Runs in the content script's world: a page has one registry of highlights, but each world has its own
 * functions to change it, and those of the content script are the ones to hear.
 */
const listen = `(() => {
  const times = { key: undefined, change: undefined };
  globalThis.benchTimes = times;
  addEventListener('keydown', (event) => { times.key = event.timeStamp; times.change = undefined; }, true);
  const note = () => { if (times.key !== undefined) times.change ??= performance.now(); };
  for (const [prototype, names] of [
    [HighlightRegistry.prototype, ['set', 'delete']],
    [Highlight.prototype, ['add', 'delete']],
  ]) for (const name of names) {
    const plain = prototype[name];
    prototype[name] = function (...given) {
      const result = plain.apply(this, given);
      note();
      return result;
    };
  }
})()`;

/** `undefined` where no extension runs in the page. */
export async function openClock(session: CDPSession): Promise<Clock | undefined> {
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  if (!world) return undefined;
  const run = async (expression: string) => {
    const asked = { expression, contextId: world.id, returnByValue: true };
    return (await session.send('Runtime.evaluate', asked)).result.value;
  };
  await run(listen);
  return {
    reset: () => run('benchTimes.key = benchTimes.change = undefined'),
    read: async () => (await run('benchTimes.change - benchTimes.key')) ?? undefined,
  };
}
