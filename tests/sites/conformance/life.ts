import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { focusBody, readMarkup } from './steps';

/** A field lives as long as its body is on the page. */
export function describeLife(page: () => Page): void {
  test('a compose box is handed out once, whatever happens in it', async () => {
    await focusBody(page());
    await page().keyboard.type('a');
    expect(await page().evaluate(() => driver.fields())).toBe(1);
  });

  test('a body that is moved keeps its field', async () => {
    await page().evaluate(readMarkup, 'it is unfair');
    const total = await page().evaluate(() => driver.totalFields());
    await page().evaluate(() => driver.move());
    await page().evaluate(readMarkup, 'it is unfair now');
    const after = await page().evaluate(() => ({
      total: driver.totalFields(),
      aborted: driver.field().signal.aborted,
      subject: driver.read().subject,
      changes: driver.countChanges(),
    }));
    expect(after).toEqual({ total, aborted: false, subject: 'Territory', changes: 2 });
  });

  test('a body that leaves the page ends its field', async () => {
    const isAborted = await page().evaluate(async () => {
      const { signal } = driver.field();
      driver.field().element.remove();
      await Promise.resolve();
      return signal.aborted;
    });
    expect(isAborted).toBe(true);
  });
}
