import type { Browser } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { inFirefoxWindow } from './firefox-window';

/**
 * Presses the extension's button in Firefox's toolbar, and waits until the popup is drawn. Presses again
 * where the popup went: a tab that comes to the front a moment late closes it.
 */
export async function openInFirefox(browser: Browser): Promise<void> {
  const isDrawn = "String(content.document.querySelector('main') !== null)";
  await waitUntil('the popup', async () => {
    if (!(await inFirefoxWindow(browser, isOpen))) await inFirefoxWindow(browser, pressButton);
    return (await askInFirefox(browser, isDrawn)) === 'true';
  });
}

async function pressButton(): Promise<void> {
  const parent = 'resource://gre/modules/ExtensionParent.sys.mjs';
  const { ExtensionParent } = ChromeUtils.importESModule(parent);
  const { extension } = WebExtensionPolicy.getByID('upwrite@upwrite.app');
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}

/** Closes the popup, as a click beside it does, and waits until it is gone. */
export async function closeInFirefox(browser: Browser): Promise<void> {
  await inFirefoxWindow(browser, () => {
    const popup = document.querySelector('.webextension-popup-browser');
    popup?.closest<Element & { hidePopup(): void }>('panel')?.hidePopup();
  });
  await waitUntil('the popup to go', async () => !(await inFirefoxWindow(browser, isOpen)));
}

/** What `expression` gives on the popup's `content.document`, a string; `null` where it cannot be asked now. */
export async function askInFirefox(browser: Browser, expression: string): Promise<string | null> {
  return await inFirefoxWindow(browser, runInPopup, expression);
}

/** The element of Firefox's own window that holds a page. */
interface Holder extends Element {
  readonly currentURI?: { readonly spec: string };
  readonly messageManager: Messages;
}

interface Messages {
  addMessageListener(name: string, heard: (message: { readonly data: string }) => void): void;
  loadFrameScript(address: string, later: boolean): void;
}

function isOpen(): boolean {
  const popup = document.querySelector<Holder>('.webextension-popup-browser');
  return popup?.currentURI?.spec.endsWith('/popup.html') === true;
}

/** The driver itself knows tabs only; a script that the window puts into the popup gets there. */
function runInPopup(expression = ''): Promise<string | null> | null {
  const popup = document.querySelector<Holder>('.webextension-popup-browser');
  if (!popup) return null;
  const name = `ran ${crypto.randomUUID()}`;
  return new Promise((ran) => {
    popup.messageManager.addMessageListener(name, ({ data }) => ran(data));
    const script = `sendAsyncMessage(${JSON.stringify(name)}, ${expression})`;
    popup.messageManager.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
    // Firefox may give the popup another place while it opens, and then nobody answers.
    setTimeout(() => ran(null), 2_000);
  });
}
