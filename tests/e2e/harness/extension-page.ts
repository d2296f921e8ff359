import type { Page } from 'puppeteer-core';

/** What the extension's own pages have of the browser, as far as tests use it. */
interface ExtensionApi {
  readonly extension: { getBackgroundPage(): unknown };
  readonly runtime: { reload(): void };
  readonly storage: {
    readonly local: {
      get(): Promise<Record<string, unknown>>;
      set(values: Record<string, unknown>): Promise<void>;
    };
  };
  readonly tabs: {
    create(asked: { url: string; active: boolean }): Promise<unknown>;
    query(asked: object): Promise<readonly Tab[]>;
  };
  readonly action: { getBadgeText(of: { tabId?: number }): Promise<string> };
  /** Chromium can tell the worker's listeners itself, as the browser does. */
  readonly commands: { readonly onCommand: { dispatch(name: string, tab?: Tab): void } };
  readonly contextMenus: { readonly onClicked: { dispatch(clicked: object, tab?: Tab): void } };
}

interface Tab {
  readonly id?: number;
}

declare global {
  /** In Firefox, and in newer Chromium. */
  var browser: ExtensionApi | undefined;
  /** In Chromium. */
  var chrome: ExtensionApi;
}

/** Lets the extension open its own page in a tab: a driver may not go there itself in Firefox. */
export async function createTab(page: Page, url: string, active: boolean): Promise<void> {
  await page.evaluate(
    async (asked) => void (await (globalThis.browser ?? chrome).tabs.create(asked)),
    { url, active },
  );
}

/** All that the extension has stored. */
export async function readStored(page: Page): Promise<Record<string, unknown>> {
  return await page.evaluate(() => (globalThis.browser ?? chrome).storage.local.get());
}

/** Stores values behind the extension's back, as a fault or an older version would. */
export async function store(page: Page, values: Record<string, unknown>): Promise<void> {
  await page.evaluate((all) => (globalThis.browser ?? chrome).storage.local.set(all), values);
}

/** What the toolbar's button says over the tab in front. */
export async function readToolbarBadge(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const { tabs, action } = globalThis.browser ?? chrome;
    const [tab] = await tabs.query({ active: true, currentWindow: true });
    return await action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
  });
}
