import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builds } from '@/scripts/launch';
import { waitUntil } from '@/scripts/wait-until';
import { type Box, countCoaches, findHolder, goInto, readBox, write } from './harness/boxes';
import { browserName, type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { coachFromMenu } from './harness/context-menu';
import { readToolbarBadge } from './harness/extension-page';
import { goInFirefox } from './harness/firefox-window';
import { waitForUnderlined } from './harness/highlights';
import { pressShortcut } from './harness/shortcut';
import { openToolbarPopup } from './harness/toolbar-popup';
import { anySite, boxes } from './pages/any-site';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.open(...anySite);
});

afterEach(() => page.close());

/** Asks by the popup’s button, and closes the popup. */
async function askByPopup(): Promise<void> {
  const popup = await openToolbarPopup(coached, page);
  await popup.press('Coach this box');
  await waitUntil('the answer', async () => !(await popup.read()).includes('Writing up'));
  await popup.close();
}

describe('the box that has the keyboard is coached', () => {
  test('by the button in the popup, which shows its report at once', async () => {
    await write(page, 'plain', 'It is not fair.');
    const popup = await openToolbarPopup(coached, page);
    expect(await popup.read()).toContain('Before you write up');
    await popup.press('Coach this box');
    await waitUntil('the report', async () => (await popup.read()).includes('2 things to look at'));
    await waitForUnderlined(page, { warn: ['not fair'] });
    await popup.close();
  });

  test('by the shortcut', async () => {
    await write(page, 'rich', 'It is not fair.');
    await pressShortcut(coached, page, 'coach-box');
    await waitForUnderlined(page, { warn: ['not fair'] });
  });

  test('by the entry in its menu', async () => {
    await write(page, 'rich', 'It is not fair.');
    await coachFromMenu(coached, page, boxes.rich);
    await waitForUnderlined(page, { warn: ['not fair'] });
  });
});

describe.each<Box>(['plain', 'rich', 'shadow', 'framed', 'remade', 'line'])(
  'the box “%s”',
  (box) => {
    test('is read while it is written in, once it was asked for', async () => {
      const holder = await findHolder(page, box);
      await write(page, box, 'It is not fair.');
      await askByPopup();
      await waitForUnderlined(holder, { warn: ['not fair'] });
      await write(page, box, ' Dan plays favourites.');
      await waitForUnderlined(holder, { stop: ['plays favourites'], warn: ['not fair'] });
      expect(await readBox(page, box)).toBe('It is not fair. Dan plays favourites.');
      expect(await countCoaches(holder)).toBe(1);
    });
  },
);

describe('nothing else is coached', () => {
  test('no other box of the page, before or after one was asked for', async () => {
    await write(page, 'rich', 'Dan plays favourites.');
    expect(await countCoaches(page)).toBe(0);
    await write(page, 'plain', 'It is not fair.');
    await askByPopup();
    await waitForUnderlined(page, { warn: ['not fair'] });
    await write(page, 'rich', ' Dan plays favourites.');
    await write(page, 'plain', ' It is not fair.');
    await waitForUnderlined(page, { warn: ['not fair', 'not fair'] });
  });

  test('no password, though the line that was asked for has no name either', async () => {
    await write(page, 'line', 'It is not fair.');
    await askByPopup();
    await waitForUnderlined(page, { warn: ['not fair'] });
    await write(page, 'secret', 'Dan plays favourites.');
    await write(page, 'line', ' It is not fair.');
    await waitForUnderlined(page, { warn: ['not fair', 'not fair'] });
  });

  test('no other tab', async () => {
    const other = await coached.open(...anySite);
    await write(other, 'plain', 'Dan plays favourites.');
    await page.bringToFront();
    await write(page, 'plain', 'It is not fair.');
    await askByPopup();
    await waitForUnderlined(page, { warn: ['not fair'] });

    await other.bringToFront();
    await write(other, 'plain', ' It is not fair.');
    await page.bringToFront();
    await write(page, 'plain', ' It is not fair.');
    await waitForUnderlined(page, { warn: ['not fair', 'not fair'] });
    expect(await countCoaches(other)).toBe(0);
    await waitForUnderlined(other, {});
    await other.close();
  });
});

test('asking again, and in another way, does no harm', async () => {
  await write(page, 'plain', 'It is not fair.');
  await askByPopup();
  await waitForUnderlined(page, { warn: ['not fair'] });
  await goInto(page, 'plain');
  await pressShortcut(coached, page, 'coach-box');
  await coachFromMenu(coached, page, boxes.plain);
  await write(page, 'plain', ' Dan plays favourites.');
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
  expect(await countCoaches(page)).toBe(1);

  await write(page, 'rich', 'It is not fair.');
  await pressShortcut(coached, page, 'coach-box');
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair', 'not fair'] });
  expect(await countCoaches(page)).toBe(1);
});

describe('who asks where no box has the keyboard', () => {
  test('reads in the popup to click into the box first, and asks again', async () => {
    const popup = await openToolbarPopup(coached, page);
    await popup.press('Coach this box');
    await waitUntil('the answer', async () =>
      (await popup.read()).includes('Click into the box you write in, then ask again.'),
    );
    await popup.close();
    await write(page, 'plain', 'It is not fair.');
    await askByPopup();
    await waitForUnderlined(page, { warn: ['not fair'] });
  });

  test('sees a mark at the button in the toolbar, until a box is coached', async () => {
    await pressShortcut(coached, page, 'coach-box');
    const says = (text: string) =>
      waitUntil(`the toolbar to say “${text}”`, async () => {
        return (await readToolbarBadge(coached.practice)) === text;
      });
    await says('?');
    await write(page, 'plain', 'It is not fair.');
    await askByPopup();
    await waitForUnderlined(page, { warn: ['not fair'] });
    await says('');
  });
});

test('a page of the browser’s own is said to be one that no extension may enter', async () => {
  if (coached.name === 'chromium') await page.goto('chrome://version/');
  else await goInFirefox(coached.browser, 'about:support');
  const popup = await openToolbarPopup(coached, page);
  await popup.press('Coach this box');
  await waitUntil('the answer', async () =>
    (await popup.read()).includes('The browser lets no extension into this page.'),
  );
  await popup.close();
});

test('the extension asks for no more than it needs', () => {
  const manifest = JSON.parse(readFileSync(`${builds[browserName]}/manifest.json`, 'utf8'));
  expect(manifest.permissions.toSorted()).toEqual([
    'activeTab',
    'contextMenus',
    'scripting',
    'storage',
  ]);
  expect(manifest.host_permissions).toEqual([
    'https://mail.google.com/*',
    'https://www.linkedin.com/*',
  ]);
  expect(manifest).not.toHaveProperty('optional_permissions');
  expect(manifest).not.toHaveProperty('optional_host_permissions');
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
