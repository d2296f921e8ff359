import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCoachRoot } from '@/tests/e2e/harness/closed-root';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { places, writeMany } from './fifty';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

test.each(places)(
  'a dozen drafts on $name, opened, written and closed, leave nothing drawn',
  async ({ stored, open }) => {
    const page = await coached.open(stored);
    await writeMany(page, open, 12);
    const left = await page.evaluate(() => ({
      highlights: [...CSS.highlights.keys()],
      hosts: document.querySelectorAll('#upwrite-coach').length,
      copies: document.querySelectorAll('#upwrite-words').length,
      sheets: document.adoptedStyleSheets.length,
    }));
    expect(left).toEqual({ highlights: [], hosts: 1, copies: 0, sheets: 0 });
    const drawn = await inCoachRoot(
      page,
      (root) => root.querySelectorAll('.badge, .card, .panel').length,
    );
    expect(drawn).toBe(0);
    expect(coached.pageErrors).toEqual([]);
  },
);
