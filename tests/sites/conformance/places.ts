import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Row } from './rows';
import { asBody, readMarkup } from './steps';

/** Words are found on the screen, and shown. */
export function describePlaces(frame: () => Frame, row: Row): void {
  test('words on one line have one box, and on two lines two', async () => {
    const markup = row.holds === 'markup' ? 'so <b>un</b>fair<div>it is</div>' : 'so unfair\nit is';
    await frame().evaluate(readMarkup, markup);
    const measure = (start: number, end: number) =>
      frame().evaluate((span) => driver.boxes('body', span), { start, end });
    const one = await measure(3, 9);
    expect(one.boxes).toHaveLength(1);
    expect(one.boxes[0].left).toBeGreaterThan(one.rest.left);
    expect(one.boxes[0].width).toBeLessThan(one.rest.width / 2);
    expect((await measure(3, 12)).boxes).toHaveLength(2);
  });

  test('words that are hidden, or scrolled away, have no box', async () => {
    const text = `unfair${'\nline'.repeat(200)}`;
    const seen = await frame().evaluate(
      (markup) => {
        driver.setBody(markup);
        driver.read();
        const { element } = driver.field();
        element.style.cssText += '; height: 100px; overflow: auto';
        const count = () => driver.boxes('body', { start: 0, end: 6 }).boxes.length;
        const shown = count();
        element.scrollTop = 500;
        const scrolled = count();
        element.scrollTop = 0;
        element.style.display = 'none';
        return [shown, scrolled, count()];
      },
      asBody(row, text),
    );
    expect(seen).toEqual([1, 0, 0]);
  });

  test('selected words have the keyboard, and are in sight', async () => {
    const text = `${'line\n'.repeat(200)}so unfair`;
    const after = await frame().evaluate(
      (markup) => {
        driver.setBody(markup);
        driver.field().element.style.cssText += '; height: 100px; overflow: auto';
        const start = driver.read().body.indexOf('unfair');
        const span = { start, end: start + 6 };
        driver.select('body', span);
        return { caret: driver.caret(), boxes: driver.boxes('body', span).boxes.length };
      },
      asBody(row, text),
    );
    expect(after.caret).toMatchObject({ selected: 'unfair', hasKeyboard: true });
    expect(after.boxes).toBe(1);
  });

  if (row.hasSubject) describeSubject(frame);
}

function describeSubject(frame: () => Frame): void {
  test('words of a subject have a range and a box of their own, inside its input', async () => {
    const subject = await frame().evaluate(() => {
      const input = driver.findSubject();
      input.style.display = 'block';
      const span = { start: 4, end: 9 };
      const words = String(driver.field().range('subject', span));
      const { boxes } = driver.boxes('subject', span);
      return { words, boxes, input: input.getBoundingClientRect().toJSON() };
    });
    expect(subject.words).toBe('itory');
    expect(subject.boxes).toHaveLength(1);
    const [box] = subject.boxes;
    expect(box.left).toBeGreaterThan(subject.input.left + 10);
    expect(box.right).toBeLessThan(subject.input.right);
    expect(box.top).toBeGreaterThanOrEqual(subject.input.top);
    expect(box.bottom).toBeLessThanOrEqual(subject.input.bottom);
  });
}
