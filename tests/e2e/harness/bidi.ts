import type { Browser } from 'puppeteer-core';

/** The bare WebDriver BiDi connection, which puppeteer keeps to itself. */
interface Bidi {
  send<Result>(method: string, params: object): Promise<{ readonly result: Result }>;
}

/** What Firefox answers to a script. */
export interface BidiResult<Value> {
  readonly type: 'success' | 'exception';
  readonly exceptionDetails?: { readonly text: string };
  readonly result?: { readonly type: string; readonly value?: Value };
}

/** For what puppeteer has no public way to in Firefox: closed roots, and the browser's own window. */
export function bidiOf(browser: Browser): Bidi {
  return (browser as unknown as { connection: Bidi }).connection;
}
