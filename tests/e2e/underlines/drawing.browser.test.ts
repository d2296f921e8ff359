import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { kinds, words } from './compose-box';
import { findUnderline, findWords, readRange, tolerance } from './ink';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** As underlines.css has it, in CSS pixels below the line that letters stand on. */
const offset = 3;

test.each(kinds)('$name: the underline is drawn under its words, and as long', async (kind) => {
  const box = await kind.open(coached);
  const underline = await findUnderline(box);
  const range = await readRange(box);
  const ink = await findWords(box, words);
  // This word has no letter that goes below the line.
  const baseline = (await findWords(box, 'favourites'))?.bottom ?? Infinity;
  await box.page.close();

  if (!underline || !ink) throw new Error('expected words and an underline to be seen');
  for (const drawn of [underline, range]) {
    expect(Math.abs(drawn.left - ink.left)).toBeLessThanOrEqual(tolerance);
    expect(Math.abs(drawn.right - ink.right)).toBeLessThanOrEqual(tolerance);
  }
  expect(Math.abs(underline.top - (baseline + offset))).toBeLessThanOrEqual(tolerance);
  expect(range.top).toBeLessThanOrEqual(ink.top + tolerance);
  expect(range.bottom).toBeGreaterThanOrEqual(ink.bottom - tolerance);
});
