import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BrowserName } from '@/scripts/launch';
import { focusBody, readMarkup } from './steps';

/** Whatever changes a draft is told of, and nothing is while an input method composes. */
export function describeChanges(page: () => Page, name: BrowserName): void {
  const count = () => page().evaluate(() => driver.countChanges());

  test('typed words are told of, and read as typed', async () => {
    await focusBody(page());
    await page().keyboard.type('Hi Dana,');
    await page().keyboard.press('Enter');
    await page().keyboard.press('Enter');
    await page().keyboard.type('it is unfair');
    expect((await page().evaluate(() => driver.read())).body).toBe('Hi Dana,\n\nit is unfair');
    expect(await count()).toBeGreaterThanOrEqual(22);
  });

  test('what the page itself puts into the body is told of', async () => {
    await page().evaluate(() => driver.setBody('from a template'));
    expect(await count()).toBe(1);
    expect((await page().evaluate(() => driver.read())).body).toBe('from a template');
  });

  test('a change that was read before it was told of is still told of', async () => {
    await page().evaluate(readMarkup, 'read at once');
    expect(await count()).toBe(1);
  });

  test('a typed subject is told of', async () => {
    await page().evaluate(() => {
      const subject = driver.findSubject();
      subject.style.display = 'block';
      subject.focus();
    });
    await page().keyboard.type('!');
    expect(await count()).toBeGreaterThanOrEqual(1);
    expect((await page().evaluate(() => driver.read())).subject).toMatch(/!/);
  });

  test('readers who come late are told of, and read', async () => {
    await page().evaluate(() => driver.read());
    const dana = { name: 'Dana Whitfield', address: 'Dana@Boss.example' };
    await page().evaluate((reader) => driver.addReader(reader), dana);
    expect((await page().evaluate(() => driver.read())).recipients).toEqual([
      { name: 'Dana Whitfield', address: 'dana@boss.example', via: 'to' },
    ]);
    expect(await count()).toBeGreaterThanOrEqual(1);
  });

  test('nothing is told of while an input method composes, and all of it after', async () => {
    await focusBody(page());
    const during = name === 'chromium' ? composeByKeys(page()) : composeByEvents(page());
    expect(await during).toBe(0);
    expect(await count()).toBeGreaterThanOrEqual(1);
    expect((await page().evaluate(() => driver.read())).body).toBe('不公平');
  });
}

/** A real input method, and how many changes were told of while it composed. */
async function composeByKeys(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  for (const text of ['b', 'bu', '不公']) {
    const selection = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...selection });
  }
  const during = await page.evaluate(() => driver.countChanges());
  await session.send('Input.insertText', { text: '不公平' });
  await session.detach();
  return during;
}

/** Firefox takes no input method from tests: the events are made by hand, the words typed. */
async function composeByEvents(page: Page): Promise<number> {
  await page.evaluate(() => driver.composeWith('compositionstart'));
  await page.keyboard.type('不公平');
  const during = await page.evaluate(() => driver.countChanges());
  await page.evaluate(() => driver.composeWith('compositionend'));
  return during;
}
