import type { Browser } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { type BidiResult, bidiOf } from './bidi';

/** The little of Firefox's own window that tests use. Lives there, never here. */
declare global {
  var Cc: Readonly<Record<string, { createInstance(what: unknown): Keyboard }>>;
  var Ci: { readonly nsITextInputProcessor: unknown };
  var ChromeUtils: { importESModule(address: string): { ExtensionParent: ExtensionParent } };
  var gBrowser: { readonly selectedBrowser: Shown };
  var Services: { readonly scriptSecurityManager: { getSystemPrincipal(): unknown } };
  var WebExtensionPolicy: { getByID(id: string): { readonly extension: object } };
}

/** A tab's page, as Firefox's own window shows it. */
interface Shown {
  readonly currentURI: { readonly spec: string };
  fixupAndLoadURIString(address: string, how: { readonly triggeringPrincipal: unknown }): void;
}

/** Presses keys as the system would: the browser hears them first, then the page. */
interface Keyboard {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

interface ExtensionParent {
  readonly apiManager: {
    readonly global: {
      browserActionFor(extension: object): { triggerAction(window: unknown): Promise<void> };
    };
  };
}

/** Runs `what` in the window around Firefox's tabs, and gives what it answers, passed on as JSON. */
export async function inFirefoxWindow<Result>(
  browser: Browser,
  what: (...wanted: string[]) => Result | Promise<Result>,
  ...wanted: readonly string[]
): Promise<Result> {
  const bidi = bidiOf(browser);
  const { result } = await bidi.send<BidiResult<string>>('script.callFunction', {
    target: { context: await findWindow(browser) },
    functionDeclaration: `async (...wanted) => JSON.stringify((await (${what})(...wanted)) ?? null)`,
    arguments: wanted.map((value) => ({ type: 'string', value })),
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result?.value ?? 'null');
}

/** Takes the tab in front to an address, one of Firefox's own too: a driver waits for those without an end. */
export async function goInFirefox(browser: Browser, address: string): Promise<void> {
  const go = (to = '') => {
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedBrowser.fixupAndLoadURIString(to, { triggeringPrincipal });
  };
  await inFirefoxWindow(browser, go, address);
  await waitUntil(`Firefox to show ${address}`, () =>
    inFirefoxWindow(browser, (to) => gBrowser.selectedBrowser.currentURI.spec === to, address),
  );
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

async function findWindow(browser: Browser): Promise<string> {
  const { result } = await bidiOf(browser).send<Tree>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const found = result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!found) throw new Error('Firefox shows no window of its own');
  return found.context;
}
