import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { mailReplacings, type Replacing, replacings } from '@/tests/sites/rewrites';
import type { Row } from './rows';
import { focusBody, readMarkup, readWords, undo } from './steps';

/** A fix changes its words alone, as one step of the page's own undo. */
export function describeReplacing(frame: () => Frame, row: Row): void {
  const all = replacingsOf(row);

  test.each(all)('replaces $name, and one undo brings all back', async (each) => {
    await frame().evaluate(readMarkup, each.markup);
    const before = await frame().evaluate(() => driver.markup());
    const { text, start } = await frame().evaluate((from) => {
      const { body } = driver.read();
      return { text: body, start: body.indexOf(from) };
    }, each.from);
    expect(start).toBeGreaterThanOrEqual(0);
    const rewrite = { start, end: start + each.from.length, from: each.from, to: each.to };
    expect(await frame().evaluate((one) => driver.replace('body', one), rewrite)).toBe('done');
    expect((await frame().evaluate(() => driver.read())).body).toBe(each.after);
    expect(await frame().evaluate(() => driver.markup())).toContain(each.keeps ?? '');
    const at = await frame().evaluate(() => driver.caret());
    expect(at).toEqual({ at: start + each.to.length, selected: '', hasKeyboard: true });
    await undo(frame());
    expect(await frame().evaluate(() => driver.markup())).toBe(before);
    expect((await frame().evaluate(() => driver.read())).body).toBe(text);
  });

  test('what is typed before and after a fix is not undone with it', async () => {
    await focusBody(frame());
    await frame().page().keyboard.type('so unfair');
    const rewrite = { start: 3, end: 9, from: 'unfair', to: 'uneven' };
    await frame().evaluate((each) => driver.replace('body', each), rewrite);
    await frame().page().keyboard.type(' then');
    const read = () => readWords(frame());
    expect(await read()).toBe('so uneven then');
    // A page that gives a text box its value at every key makes a step of each.
    const most = row.isTextBox ? 6 : 1;
    const undoTo = async (wanted: string) => {
      for (let keys = 0; keys < most && (await read()) !== wanted; keys += 1) await undo(frame());
      expect(await read()).toBe(wanted);
    };
    await undoTo('so uneven');
    await undoTo('so unfair');
  });

  test('words that are no longer there are left alone, keyboard and selection too', async () => {
    const after = await frame().evaluate(() => {
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
    const replaced = await frame().evaluate(() => {
      driver.setBody('it is so unfair');
      const { element } = driver.field();
      const revert = () => driver.putBehind('it is so unfair');
      element.addEventListener('input', revert, { once: true });
      return driver.replace('body', { start: 9, end: 15, from: 'unfair', to: 'uneven' });
    });
    expect(replaced).toBe('refused');
  });

  if (row.hasSubject) describeSubject(frame);
}

function describeSubject(frame: () => Frame): void {
  test('the words of a subject are replaced, and undone', async () => {
    const rewrite = { start: 0, end: 9, from: 'Territory', to: 'My accounts' };
    const replaced = await frame().evaluate((each) => {
      driver.findSubject().style.display = 'block';
      const stale = driver.replace('subject', { ...each, from: 'territory' });
      return [stale, driver.replace('subject', each)];
    }, rewrite);
    expect(replaced).toEqual(['stale', 'done']);
    const read = async () => (await frame().evaluate(() => driver.read())).subject;
    expect(await read()).toBe('My accounts');
    await undo(frame());
    expect(await read()).toBe('Territory');
  });
}

function replacingsOf({ site, holds }: Row): readonly Replacing[] {
  if (holds === 'text') return replacings.filter(({ markup }) => !/[<&]/.test(markup));
  return site === 'gmail' ? [...replacings, ...mailReplacings] : replacings;
}
