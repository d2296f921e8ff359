import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { type Body, bodies, mailBodies, plainBodies } from '@/tests/sites/bodies';
import type { Row } from './rows';
import { readMarkup } from './steps';

/** A draft is read as its reader will see it, and its offsets lead to the page and back. */
export function describeReading(frame: () => Frame, row: Row): void {
  test('the field says what it is', async () => {
    const draft = await frame().evaluate(() => driver.read());
    const { site, surface, hasSubject } = row;
    const subject = hasSubject ? 'Territory' : '';
    expect(draft).toMatchObject({ site, surface, subject, recipients: [] });
    expect(draft.body.trim()).toBe('');
    expect(draft.id).not.toBe('');
  });

  const all = bodiesOf(row);

  test.each(all)('reads $name as its reader does', async ({ markup, text }) => {
    expect(await frame().evaluate(readMarkup, markup)).toBe(text);
  });

  if (row.holds === 'markup') {
    test('every offset of every body leads to the page and back', async () => {
      for (const { name, markup, text, within = [] } of all) {
        await frame().evaluate(readMarkup, markup);
        const lost = await frame().evaluate(() => driver.lostOffsets());
        expect(lost, name).toEqual(text === '' && markup === '' ? [0] : within);
      }
    });
  }

  test('the range of every word, and of the whole, holds just these words', async () => {
    for (const { name, markup, text } of all.filter(({ text }) => text !== '')) {
      await frame().evaluate(readMarkup, markup);
      for (const span of [...findWords(text), { start: 0, end: text.length }]) {
        const words = await frame().evaluate((each) => driver.rangeText(each), span);
        expect(squeeze(words ?? ''), name).toBe(squeeze(text.slice(span.start, span.end)));
      }
    }
  });

  test('no range is handed out beyond the text, or over a text other than the one read', async () => {
    const ranges = await frame().evaluate(() => {
      const has = (start: number, end: number) =>
        driver.field().range('body', { start, end }) !== undefined;
      driver.setBody('unfair it is');
      driver.read();
      const before = [has(0, 6), has(0, 99), has(-1, 2), has(4, 2)];
      driver.setBody('so unfair it is');
      return [...before, has(0, 6)];
    });
    expect(ranges).toEqual([true, false, false, false, false]);
  });
}

function bodiesOf({ site, holds }: Row): readonly Body[] {
  if (holds === 'text') return plainBodies;
  return site === 'gmail' ? [...bodies, ...mailBodies] : bodies;
}

function findWords(text: string) {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
