import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { readStored } from './harness/extension-page';
import { readFocused, tabTo } from './harness/focus';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

const waitForFocus = (page: Page, name: string) =>
  waitUntil(`the focus on “${name}”`, async () => (await readFocused(page)).name === name);

describe('the options page, by keyboard alone', () => {
  let options: Page;

  beforeAll(async () => {
    options = await coached.openOwn('options.html');
  });

  const stored = (list: 'rules' | 'people' | 'off') =>
    readStored(coached.practice).then((all) => JSON.stringify(all[list] ?? ''));
  const waitForStored = (list: 'rules' | 'people' | 'off', what: RegExp) =>
    waitUntil(`${what} in ${list}`, async () => what.test(await stored(list)));

  test('a rule is written and saved', async () => {
    await tabTo(options, 'Add a rule');
    await options.keyboard.press('Enter');
    await waitForFocus(options, 'The words');
    await options.keyboard.type('circle back');
    await tabTo(options, 'What to say');
    await options.keyboard.type('Name the day.');
    await tabTo(options, 'Title');
    await options.keyboard.type('Circling back');
    await tabTo(options, 'Warn This will be read against you');
    await options.keyboard.press('ArrowDown');
    await waitForFocus(options, 'Nudge This would read better');
    await tabTo(options, 'Save rule');
    await options.keyboard.press('Enter');
    await waitForStored('rules', /"severity":"nudge"/);
    await waitForFocus(options, 'Add a rule');
  });

  test('it is switched off and changed', async () => {
    await tabTo(options, '“Circling back” is on');
    await options.keyboard.press(' ');
    await waitForStored('off', /circling-back/);
    await tabTo(options, 'Edit “Circling back”');
    await options.keyboard.press('Enter');
    await waitForFocus(options, 'The words');
    await tabTo(options, 'Cancel');
    await options.keyboard.press('Enter');
    await waitForFocus(options, 'Edit “Circling back”');
  });

  test('it is deleted and brought back', async () => {
    await tabTo(options, 'Delete “Circling back”');
    await options.keyboard.press('Enter');
    await waitForFocus(options, 'Undo');
    await options.keyboard.press('Enter');
    await waitForStored('rules', /Circling back/);
    await tabTo(options, '“Circling back” is on');
  });

  test('somebody is added, and the focus stays for the next', async () => {
    await tabTo(options, 'Name');
    await options.keyboard.type('Dana Whitfield');
    await tabTo(options, 'Add');
    await options.keyboard.press('Enter');
    await waitForStored('people', /Dana Whitfield/);
    await waitForFocus(options, 'Add');
  });
});

test.each(['options.html', 'popup.html', 'practice.html'] as const)(
  'every stop of Tab on %s shows that it has the focus',
  async (file) => {
    const page = await coached.openOwn(file);
    await page.bringToFront();
    const stops = new Map<string, boolean>();
    for (let presses = 0; presses < 25; presses += 1) {
      await page.keyboard.press('Tab');
      const { name, isSeen } = await readFocused(page);
      // Behind the last stop lie the browser's own.
      if (name === '' || stops.has(name)) break;
      stops.set(name, isSeen);
    }
    expect(stops.size).toBeGreaterThan(2);
    expect([...stops].filter(([, isSeen]) => !isSeen)).toEqual([]);
  },
);

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
