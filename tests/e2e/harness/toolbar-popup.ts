import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/launch';
import { waitUntil } from '@/scripts/wait-until';
import type { CoachedBrowser } from './coached-browser';
import { askInFirefox, closeInFirefox, openInFirefox } from './firefox-popup';

/** The popup as it hangs under the toolbar's button. */
export interface ToolbarPopup {
  /** All its words. Empty while it is not drawn. */
  read(): Promise<string>;
  /** Presses the button whose words hold `name`, once it is there. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Presses the extension's button in the toolbar over `page`, which lends the extension that tab. */
export async function openToolbarPopup(
  { name, browser }: CoachedBrowser,
  page: Page,
): Promise<ToolbarPopup> {
  await page.bringToFront();
  const { run, close } = await open[name](browser, page);
  const read = async () => (await run(readWords)) ?? '';
  await waitUntil('the popup to be drawn', async () => (await read()) !== '');
  return {
    read,
    async press(wanted) {
      await waitUntil(`the button “${wanted}”`, async () => (await run(press, wanted)) === wanted);
    },
    close,
  };
}

/** Runs in the popup on its document. */
type InPopup = (popup: Document, wanted: string) => string;

function readWords(popup: Document): string {
  return popup.querySelector('main')?.textContent ?? '';
}

function press(popup: Document, wanted: string): string {
  const buttons = [...popup.querySelectorAll('button')];
  const button = buttons.find(({ textContent }) => textContent.includes(wanted));
  button?.click();
  return button ? wanted : '';
}

interface Opened {
  /** `null` where the popup cannot answer now. */
  run(what: InPopup, wanted?: string): Promise<string | null>;
  close(): Promise<void>;
}

const open: Readonly<Record<BrowserName, (browser: Browser, page: Page) => Promise<Opened>>> = {
  async chromium(browser, page) {
    const [extension] = (await browser.extensions()).values();
    await extension?.triggerAction(page);
    const target = await waitUntil('the popup', async () =>
      browser.targets().find((each) => each.url().endsWith('/popup.html')),
    );
    const popup = await target.asPage();
    return {
      run: (what, wanted) => popup.evaluate(call(what, 'document', wanted)) as Promise<string>,
      async close() {
        await popup.close();
        await waitUntil('the popup to go', async () => !browser.targets().includes(target));
      },
    };
  },

  async firefox(browser) {
    await openInFirefox(browser);
    return {
      run: (what, wanted) => askInFirefox(browser, call(what, 'content.document', wanted)),
      close: () => closeInFirefox(browser),
    };
  },
};

function call(what: InPopup, popup: string, wanted = ''): string {
  return `(${what})(${popup}, ${JSON.stringify(wanted)})`;
}
