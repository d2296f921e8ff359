import type { Page } from 'puppeteer-core';
import type { CoachedBrowser } from './coached-browser';
import { inFirefoxWindow } from './firefox-window';
import { openToolbarPopup } from './toolbar-popup';
import { inWorker } from './worker';

/** The extension's commands, each with the letter that Alt and Shift make one of. */
const letters = { 'coach-box': 'U', 'next-finding': 'J', 'previous-finding': 'K' } as const;

export type Shortcut = keyof typeof letters;

/**
 * Presses a shortcut over `page`, which lends the extension that tab. In Firefox with real keys.
 * Chromium takes keys from the system alone: there the toolbar's button lends the tab, and the worker is
 * told as the browser tells it.
 */
export async function pressShortcut(
  coached: CoachedBrowser,
  page: Page,
  shortcut: Shortcut,
): Promise<void> {
  await page.bringToFront();
  if (coached.name === 'chromium') {
    await (await openToolbarPopup(coached, page)).close();
    await tellOfShortcut(coached, shortcut);
  } else await inFirefoxWindow(coached.browser, pressKeys, letters[shortcut]);
}

/** Tells Chromium's worker of a shortcut, without a gesture: the tab is not lent. */
export async function tellOfShortcut(coached: CoachedBrowser, shortcut: Shortcut): Promise<void> {
  await inWorker(
    coached,
    async (name) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(name, tab);
    },
    shortcut,
  );
}

function pressKeys(letter = ''): void {
  const keyboard = Cc['@mozilla.org/text-input-processor;1']?.createInstance(
    Ci.nsITextInputProcessor,
  );
  keyboard?.beginInputTransactionForTests(window);
  const keys = [
    { key: 'Alt', code: 'AltLeft', keyCode: 18 },
    { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
    { key: letter, code: `Key${letter}`, keyCode: letter.charCodeAt(0) },
  ].map((key) => new KeyboardEvent('', key));
  for (const key of keys) keyboard?.keydown(key);
  for (const key of keys.reverse()) keyboard?.keyup(key);
}
