import type { Frame } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserName } from '@/scripts/launch';
import { until } from '@/tests/until';
import type { Row } from './rows';
import { focusBody, readMarkup, readWords } from './steps';

/** Whatever changes a draft is told of, and nothing is while an input method composes. */
export function describeChanges(frame: () => Frame, row: Row, name: BrowserName): void {
  const count = () => countChanges(frame());

  test('typed words are told of, and read as typed', async () => {
    await focusBody(frame());
    await frame().page().keyboard.type('Hi Dana,');
    await frame().page().keyboard.press('Enter');
    await frame().page().keyboard.press('Enter');
    await frame().page().keyboard.type('it is unfair');
    expect(await readWords(frame())).toBe('Hi Dana,\n\nit is unfair');
    expect(await count()).toBeGreaterThanOrEqual(22);
  });

  if (row.isTextBox) describeTextBox(frame);
  else describeRichBody(frame);
  if (row.hasSubject) describeSubject(frame);

  test('readers who come late are told of, and read', async () => {
    await frame().evaluate(() => driver.read());
    const dana = { name: 'Dana Whitfield', address: 'Dana@Boss.example' };
    await frame().evaluate((reader) => driver.addReader(reader), dana);
    // Gmail may take its readers out and in again meanwhile: what counts is that they were read once.
    const readers = await until(frame(), () => {
      const { recipients } = driver.read();
      return recipients.length > 0 ? recipients : undefined;
    });
    const reader = { name: 'Dana Whitfield', via: 'to' };
    expect(readers).toEqual([
      row.hasAddresses ? { ...reader, address: 'dana@boss.example' } : reader,
    ]);
    expect(await count()).toBeGreaterThanOrEqual(1);
  });

  test('nothing is told of while an input method composes, and all of it after', async () => {
    await focusBody(frame());
    const before = await count();
    const during = name === 'chromium' ? composeByKeys(frame()) : composeByEvents(frame());
    expect(await during).toBe(before);
    expect(await count()).toBeGreaterThan(before);
    expect(await readWords(frame())).toBe('不公平');
  });
}

function describeTextBox(frame: () => Frame): void {
  test('what the page put into a text box is read once the person comes', async () => {
    await frame().evaluate(() => driver.setBody('from a template'));
    await frame().evaluate(() => driver.field().element.blur());
    const before = await countChanges(frame());
    await focusBody(frame());
    expect(await countChanges(frame())).toBeGreaterThan(before);
    expect((await frame().evaluate(() => driver.read())).body).toBe('from a template');
  });
}

function describeRichBody(frame: () => Frame): void {
  test('what the page itself puts into the body is told of', async () => {
    await frame().evaluate(() => driver.setBody('from a template'));
    expect(await countChanges(frame())).toBe(1);
    expect((await frame().evaluate(() => driver.read())).body).toBe('from a template');
  });

  test('a change that was read before it was told of is still told of', async () => {
    await frame().evaluate(readMarkup, 'read at once');
    expect(await countChanges(frame())).toBe(1);
  });
}

function describeSubject(frame: () => Frame): void {
  test('a typed subject is told of', async () => {
    await frame().evaluate(() => {
      const subject = driver.findSubject();
      subject.style.display = 'block';
      subject.focus();
    });
    await frame().page().keyboard.type('!');
    expect(await countChanges(frame())).toBeGreaterThanOrEqual(1);
    expect((await frame().evaluate(() => driver.read())).subject).toMatch(/!/);
  });
}

function countChanges(frame: Frame): Promise<number> {
  return frame.evaluate(() => driver.countChanges());
}

/** A real input method, and how many changes were told of while it composed. */
async function composeByKeys(frame: Frame): Promise<number> {
  const session = await frame.page().createCDPSession();
  for (const text of ['b', 'bu', '不公']) {
    const selection = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...selection });
  }
  const during = await countChanges(frame);
  await session.send('Input.insertText', { text: '不公平' });
  await session.detach();
  return during;
}

/** Firefox takes no input method from tests: the events are made by hand, the words typed. */
async function composeByEvents(frame: Frame): Promise<number> {
  await frame.evaluate(() => driver.composeWith('compositionstart'));
  await frame.page().keyboard.type('不公平');
  const during = await countChanges(frame);
  await frame.evaluate(() => driver.composeWith('compositionend'));
  return during;
}
