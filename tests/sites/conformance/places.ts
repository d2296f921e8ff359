import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { readMarkup } from './steps';

/** Words are found on the screen, and shown. */
export function describePlaces(page: () => Page): void {
  test('words on one line have one box, and on two lines two', async () => {
    await page().evaluate(readMarkup, 'so <b>un</b>fair<div>it is</div>');
    const measure = (start: number, end: number) =>
      page().evaluate((span) => driver.boxes('body', span), { start, end });
    const one = await measure(3, 9);
    expect(one.boxes).toHaveLength(1);
    expect(one.boxes[0].left).toBeGreaterThan(one.rest.left);
    expect(one.boxes[0].width).toBeLessThan(one.rest.width / 2);
    expect((await measure(3, 12)).boxes).toHaveLength(2);
  });

  test('words that are hidden, or scrolled away, have no box', async () => {
    const seen = await page().evaluate(() => {
      driver.setBody(`unfair${'<div>line</div>'.repeat(200)}`);
      const { element } = driver.field();
      element.style.cssText += '; height: 100px; overflow: auto';
      const count = () => driver.boxes('body', { start: 0, end: 6 }).boxes.length;
      const shown = count();
      element.scrollTop = 500;
      const scrolled = count();
      element.scrollTop = 0;
      element.style.display = 'none';
      return [shown, scrolled, count()];
    });
    expect(seen).toEqual([1, 0, 0]);
  });

  test('a subject has no range, and its own box', async () => {
    const { hasRange, boxes } = await page().evaluate(() => {
      driver.findSubject().style.display = 'block';
      const span = { start: 0, end: 4 };
      const hasRange = driver.field().range('subject', span) !== undefined;
      return { hasRange, boxes: driver.boxes('subject', span).boxes.length };
    });
    expect({ hasRange, boxes }).toEqual({ hasRange: false, boxes: 1 });
  });

  test('selected words have the keyboard, and are in sight', async () => {
    const after = await page().evaluate(() => {
      driver.setBody(`${'<div>line</div>'.repeat(200)}<div>so unfair</div>`);
      driver.field().element.style.cssText += '; height: 100px; overflow: auto';
      const start = driver.read().body.indexOf('unfair');
      const span = { start, end: start + 6 };
      driver.select('body', span);
      return { caret: driver.caret(), boxes: driver.boxes('body', span).boxes.length };
    });
    expect(after.caret).toMatchObject({ selected: 'unfair', hasKeyboard: true });
    expect(after.boxes).toBe(1);
  });
}
