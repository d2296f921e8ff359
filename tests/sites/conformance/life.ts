import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Row } from './rows';
import { focusBody, readMarkup } from './steps';

/** A field lives as long as its body is on the page. */
export function describeLife(frame: () => Frame, row: Row): void {
  test('a compose box is handed out once, whatever happens in it', async () => {
    await focusBody(frame());
    await frame().page().keyboard.type('a');
    expect(await frame().evaluate(() => driver.fields())).toBe(1);
  });

  test('a body that is moved keeps its field', async () => {
    await frame().evaluate(readMarkup, 'it is unfair');
    const total = await frame().evaluate(() => driver.totalFields());
    await frame().evaluate(() => driver.move());
    await frame().evaluate(readMarkup, 'it is unfair now');
    const after = await frame().evaluate(() => ({
      total: driver.totalFields(),
      aborted: driver.field().signal.aborted,
      subject: driver.read().subject,
      changes: driver.countChanges(),
    }));
    const subject = row.hasSubject ? 'Territory' : '';
    // Nothing tells of a value that a page gives a text box.
    const changes = !row.isTextBox ? 2 : 0;
    expect(after).toEqual({ total, aborted: false, subject, changes });
  });

  test('a body that leaves the page ends its field', async () => {
    const isAborted = await frame().evaluate(async () => {
      const { signal } = driver.field();
      driver.field().element.remove();
      await Promise.resolve();
      return signal.aborted;
    });
    expect(isAborted).toBe(true);
  });
}
