import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import type { CoachedBrowser } from './coached-browser';
import { inFirefoxWindow } from './firefox-window';
import { openToolbarPopup } from './toolbar-popup';
import { inWorker } from './worker';

/**
 * Clicks a box with the right button and takes “Coach this box”, which lends the extension that tab. In
 * Firefox in the real menu. Chromium’s is out of the driver’s reach: there the toolbar’s button lends the
 * tab, and the worker is told as the browser tells it.
 */
export async function coachFromMenu(
  coached: CoachedBrowser,
  page: Page,
  selector: string,
): Promise<void> {
  await page.bringToFront();
  if (coached.name === 'chromium') {
    await page.click(selector);
    await (await openToolbarPopup(coached, page)).close();
    await inWorker(coached, async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'coach-box', editable: true }, tab);
    });
    return;
  }
  await page.click(selector, { button: 'right' });
  await waitUntil('our entry in the menu', () => inFirefoxWindow(coached.browser, chooseOurs));
}

/** The menu over a page, as it stands in Firefox’s own window. */
interface Menu extends Element {
  readonly state: string;
  activateItem(item: Element): void;
}

/** False while the menu is not open yet. Throws nothing: the menu of a page without our entry stays so. */
function chooseOurs(): boolean {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const ours = menu?.querySelector('[id$="-menuitem-_coach-box"]');
  if (menu?.state !== 'open' || !ours) return false;
  menu.activateItem(ours);
  return true;
}
