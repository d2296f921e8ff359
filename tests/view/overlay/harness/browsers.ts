import { type Browser, launch } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

/** Preferences of Firefox, by their names in `about:config`. */
export type Preferences = Readonly<Record<string, string | number | boolean>>;

/** The browser that this run of the tests is for. */
export function readBrowserName(): BrowserName {
  const name = process.env.BROWSER ?? 'chromium';
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`BROWSER is chromium or firefox, not ${name}`);
}

/** Starts a real browser with the extension in `folder` at work. `firefox` are preferences of Firefox. */
export async function startBrowser(
  name: BrowserName,
  folder: string,
  firefox: Preferences = {},
): Promise<Browser> {
  const defaultViewport = { width: 1280, height: 800 };
  if (name === 'firefox') {
    const executablePath = process.env.FIREFOX_BIN ?? '/usr/bin/firefox-esr';
    const extraPrefsFirefox = { ...firefox };
    const browser = await launch({
      browser: 'firefox',
      executablePath,
      defaultViewport,
      extraPrefsFirefox,
    });
    await browser.installExtension(folder);
    return browser;
  }
  return launch({
    executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium',
    defaultViewport,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      `--load-extension=${folder}`,
    ],
  });
}
