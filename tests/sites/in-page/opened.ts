import type { Reader } from '@/tests/sites/gmail-page/page/gmail-page';

/** One compose box under test, and what its page can do to it. */
export interface Opened {
  findBody(): HTMLElement | undefined;
  /** `undefined` where such a box has none. */
  findSubject(): HTMLInputElement | undefined;
  /** Puts markup, or text into a text box, as the site's own script would. */
  setBody(markup: string): void;
  addReader(reader: Reader): void;
  /** Takes the body elsewhere on the page, as a site does. */
  move(): void;
  close(): void;
}
