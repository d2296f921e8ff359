import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { places, writeMany } from './fifty';
import { countInUse } from './in-use';

/** Enough for all that is made once to be there before the count. */
const warmUp = 10;

/** What the engine compiles of code that is used much lies in the same heap: here it compiles none. */
const plainEngine = ['--js-flags=--no-opt --no-maglev --no-sparkplug'];

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser({ chromium: plainEngine });
});

afterAll(() => coached.close());

test.each(places)(
  'fifty drafts on $name, opened, written and closed, leave nothing in use',
  async ({ stored, open }) => {
    const page = await coached.open(stored);
    await writeMany(page, open, warmUp);
    const before = await countInUse(page);
    await writeMany(page, open, 50);
    const after = await countInUse(page);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.heap / before.heap).toBeLessThan(1.05);
    expect(coached.pageErrors).toEqual([]);
  },
  180_000,
);
