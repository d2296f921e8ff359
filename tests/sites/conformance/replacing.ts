import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { mailReplacings, replacings } from '@/tests/sites/rewrites';
import type { Row } from './rows';
import { focusBody, readMarkup, undo } from './steps';

/** A fix changes its words alone, as one step of the page's own undo. */
export function describeReplacing(page: () => Page, { site }: Row): void {
  const all = site === 'gmail' ? [...replacings, ...mailReplacings] : replacings;

  test.each(all)('replaces $name, and one undo brings all back', async (row) => {
    await page().evaluate(readMarkup, row.markup);
    const before = await page().evaluate(() => driver.markup());
    const { text, start } = await page().evaluate((from) => {
      const { body } = driver.read();
      return { text: body, start: body.indexOf(from) };
    }, row.from);
    expect(start).toBeGreaterThanOrEqual(0);
    const rewrite = { start, end: start + row.from.length, from: row.from, to: row.to };
    expect(await page().evaluate((each) => driver.replace('body', each), rewrite)).toBe('done');
    expect((await page().evaluate(() => driver.read())).body).toBe(row.after);
    expect(await page().evaluate(() => driver.markup())).toContain(row.keeps ?? '');
    const at = await page().evaluate(() => driver.caret());
    expect(at).toEqual({ at: start + row.to.length, selected: '', hasKeyboard: true });
    await undo(page());
    expect(await page().evaluate(() => driver.markup())).toBe(before);
    expect((await page().evaluate(() => driver.read())).body).toBe(text);
  });

  test('what is typed before and after a fix is not undone with it', async () => {
    await focusBody(page());
    await page().keyboard.type('so unfair');
    const rewrite = { start: 3, end: 9, from: 'unfair', to: 'uneven' };
    await page().evaluate((each) => driver.replace('body', each), rewrite);
    await page().keyboard.type(' then');
    const read = async () => (await page().evaluate(() => driver.read())).body;
    expect(await read()).toBe('so uneven then');
    await undo(page());
    expect(await read()).toBe('so uneven');
    await undo(page());
    expect(await read()).toBe('so unfair');
  });

  test('words that are no longer there are left alone, keyboard and selection too', async () => {
    const after = await page().evaluate(() => {
      driver.setBody('it is so unfair');
      driver.field().element.blur();
      document.getSelection()?.removeAllRanges();
      const rewrite = { start: 3, end: 9, from: 'unfair', to: 'uneven' };
      const replaced = driver.replace('body', rewrite);
      const selection = document.getSelection()?.rangeCount;
      return { replaced, markup: driver.markup(), selection, caret: driver.caret() };
    });
    expect(after).toMatchObject({ replaced: 'stale', markup: 'it is so unfair', selection: 0 });
    expect(after.caret.hasKeyboard).toBe(false);
  });

  test('a page that does not take the edit is found out', async () => {
    const replaced = await page().evaluate(() => {
      driver.setBody('it is so unfair');
      const { element } = driver.field();
      const revert = () => element.replaceChildren('it is so unfair');
      element.addEventListener('input', revert, { once: true });
      return driver.replace('body', { start: 9, end: 15, from: 'unfair', to: 'uneven' });
    });
    expect(replaced).toBe('refused');
  });

  test('the words of a subject are replaced, and undone', async () => {
    const rewrite = { start: 0, end: 9, from: 'Territory', to: 'My accounts' };
    const replaced = await page().evaluate((each) => {
      driver.findSubject().style.display = 'block';
      const stale = driver.replace('subject', { ...each, from: 'territory' });
      return [stale, driver.replace('subject', each)];
    }, rewrite);
    expect(replaced).toEqual(['stale', 'done']);
    const read = async () => (await page().evaluate(() => driver.read())).subject;
    expect(await read()).toBe('My accounts');
    await undo(page());
    expect(await read()).toBe('Territory');
  });
}
