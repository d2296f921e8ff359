import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { kinds, words } from './compose-box';
import { findDeviation, findRest, tolerance } from './ink';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

const some = 'so it goes on and on';

test.each(kinds)('$name: underlines go with their words as the box scrolls', async (kind) => {
  const isLine = kind.holds === 'one line';
  const text = isLine
    ? `${some} ${some} Dan ${words} ${`${some} `.repeat(9)}`
    : `${`${some}\n`.repeat(9)}Dan ${words}\n${`${some}\n`.repeat(25)}`;
  const { page, element, ...box } = await kind.open(coached, text);
  const all: Awaited<ReturnType<typeof findRest>>[] = [];
  // From where the words are not seen yet, past where they are cut off, to where they are no more.
  for (const by of [0, 70, 100, 131, 137, 149, 163, 200, 1000]) {
    await element.evaluate(scrollBox, isLine, by);
    all.push(await findRest({ page, element, ...box }));
  }
  expect(Math.max(...all.map(({ deviation }) => deviation))).toBeLessThanOrEqual(tolerance);
  const seen = all.filter(({ isSeen }) => isSeen);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.length).toBeLessThan(all.length);
  await page.close();
});

describe('on a page that is longer than the window', () => {
  test.each(kinds)('$name: underlines go with their words as the page scrolls', async (kind) => {
    const box = await kind.open(coached);
    await box.page.evaluate(() => {
      document.body.style.minHeight = '3000px';
      document.body.style.paddingTop = '400px';
    });
    for (const by of [150, 37]) {
      await box.page.evaluate((to) => scrollTo(0, to), by);
      expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    }
    await box.page.close();
  });
});

/** In the page: scrolls what shows a part of the words, which may stand around the box. */
function scrollBox(box: HTMLElement, isAcross: boolean, by: number): void {
  let at: HTMLElement | null = box;
  while (at && !isAcross && at.scrollHeight <= at.clientHeight) at = at.parentElement;
  if (isAcross) box.scrollLeft = by;
  else if (at) at.scrollTop = by;
}
