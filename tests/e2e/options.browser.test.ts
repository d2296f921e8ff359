import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { readStored, store } from './harness/extension-page';
import { waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** Presses what has this role and name, as assistive technology knows it. */
async function press(page: Page, role: string, name: string): Promise<void> {
  await page.bringToFront();
  await page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  await page.locator(`::-p-aria([name="${label}"][role="textbox"])`).click();
  await page.keyboard.type(text);
}

describe('a rule of one’s own', () => {
  let mail: Page;
  let options: Page;

  beforeAll(async () => {
    mail = await coached.openMail();
    const { body } = await openCompose(mail);
    await typeInto(mail, body, 'As I already told you, it is done.');
    await waitForUnderlined(mail, {});
    options = await coached.openOwn('options.html');
  });

  test('underlines its words in an open draft as soon as it is saved', async () => {
    await press(options, 'button', 'Add a rule');
    await fill(options, 'The words', 'already told you');
    await fill(options, 'What to say', 'They will remember the tone, not the fact.');
    await fill(options, 'Title', 'I told you so');
    await press(options, 'radio', 'Warn This will be read against you');
    await press(options, 'button', 'Save rule');
    await mail.bringToFront();
    await waitForUnderlined(mail, { warn: ['already told you'] });
  });

  test('keeps quiet when it is switched off, and speaks again', async () => {
    await press(options, 'switch', '“I told you so” is on');
    await mail.bringToFront();
    await waitForUnderlined(mail, {});
    await press(options, 'switch', '“I told you so” is on');
    await mail.bringToFront();
    await waitForUnderlined(mail, { warn: ['already told you'] });
  });

  test('is gone from the draft once it is deleted', async () => {
    await press(options, 'button', 'Delete “I told you so”');
    await mail.bringToFront();
    await waitForUnderlined(mail, {});
    expect((await readStored(coached.practice)).rules).toMatchObject({ entries: [] });
  });
});

test('what cannot be read in storage is kept, and shown on the options page', async () => {
  const good = { id: 'kept-rule', kind: 'flag', title: 'Circling back', phrases: ['circle back'] };
  const rule = { ...good, category: 'venting', severity: 'warn', tip: 'Say what you want.' };
  const broken = { id: 'broken-rule', kind: 'riddle' };
  await store(coached.practice, {
    rules: { version: 1, entries: [rule, broken] },
    people: 'nobody',
    off: { version: 1, entries: [7] },
  });
  const options = await coached.openOwn('options.html');
  const says = (words: string) =>
    waitUntil(`the options page to say “${words}”`, () =>
      options.evaluate((wanted) => document.body.textContent?.includes(wanted), words),
    );
  await says('Circling back');
  await says('Kept aside');
  await says('broken-rule');
  await says('nobody');
  const stored = JSON.stringify((await readStored(coached.practice)).aside);
  expect(stored).toContain(JSON.stringify(broken));
  expect(stored).toContain('"nobody"');
  expect(stored).toContain('7');
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
