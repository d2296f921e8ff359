import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find-browser.mjs';
import { waitUntil } from './wait-until';

export type { BrowserName } from './find-browser.mjs';

/** The extension's id in Firefox, as the manifest has it. */
const geckoId = 'upwrite@upwrite.app';

/** Where the build of each browser stands, from the root of the repository. */
export const builds: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export interface LaunchOptions {
  readonly headless: boolean;
  /** Port of a proxy on this machine that all traffic goes through. */
  readonly proxyPort?: number;
  /** More preferences of Firefox. */
  readonly firefox?: Preferences;
  /** More arguments of Chromium. */
  readonly chromium?: readonly string[];
}

type Preferences = Readonly<Record<string, string | number | boolean>>;

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
}

export interface LaunchedWithExtension extends Launched {
  /** Where the extension's own pages stand, without a slash at the end. */
  readonly origin: string;
  /** The practice page, which opens at install. */
  readonly practice: Page;
}

/** Starts a bare browser in a profile of its own, which goes when the browser closes. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return { name, browser: await start[name](mustFind(name), options, {}) };
}

/** The same with the extension in it, installed from the folder of its build. */
export async function launchWithExtension(
  name: BrowserName,
  options: LaunchOptions & { readonly extension: string },
): Promise<LaunchedWithExtension> {
  const uuid = randomUUID();
  // Firefox gives each installed extension an address by chance; here it has to be known.
  const uuids = { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }) };
  const browser = await start[name](mustFind(name), options, uuids);
  try {
    const id = await browser.installExtension(resolve(options.extension));
    const origin = name === 'firefox' ? `moz-extension://${uuid}` : `chrome-extension://${id}`;
    const practice = await waitUntil('the practice page to open at install', () =>
      findPage(browser, `${origin}/practice.html`),
    );
    return { name, browser, origin, practice };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** The open page at this address. Asks each page itself: puppeteer does not hear of it in Firefox. */
export async function findPage(browser: Browser, address: string): Promise<Page | undefined> {
  for (const page of await browser.pages(true)) {
    // A page that has gone meanwhile cannot answer.
    const its = await page.evaluate(() => location.href).catch(() => '');
    if (its.startsWith(address)) return page;
  }
  return undefined;
}

function mustFind(name: BrowserName): string {
  const program = findBrowser(name);
  if (!program) throw new Error(`no ${name} found on this machine`);
  return program;
}

type Start = (
  program: string,
  options: LaunchOptions,
  preferences: Preferences,
) => Promise<Browser>;

const screen = { width: 1200, height: 900 };

const start: Readonly<Record<BrowserName, Start>> = {
  chromium: (executablePath, { headless, proxyPort, chromium = [] }) =>
    launchBrowser({
      executablePath,
      headless,
      // Branded Chrome no longer takes --load-extension: the extension is installed through this pipe.
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? screen : null,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        // A picture is of what stands on the page, not of how it came there.
        ...(headless ? ['--force-prefers-reduced-motion'] : []),
        ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
        ...chromium,
      ],
    }),
  firefox: (executablePath, { headless, proxyPort, firefox }, preferences) =>
    launchBrowser({
      browser: 'firefox',
      executablePath,
      headless,
      defaultViewport: headless ? screen : null,
      // Without it Firefox keeps the extension's own pages out of reach.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        ...preferences,
        ...firefox,
        ...(headless ? { 'ui.prefersReducedMotion': 1 } : {}),
        ...(proxyPort ? firefoxProxy(proxyPort) : {}),
      },
    }),
};

function firefoxProxy(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
