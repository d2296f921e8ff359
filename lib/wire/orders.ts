import { browser } from 'wxt/browser';
import { listen } from './listen';

/** What a page that was left had boxes of. */
export interface LeftBoxes {
  /** Selectors. */
  readonly boxes: readonly string[];
  /** As `https://mail.example`: on a page of another origin nobody asked for them. */
  readonly origin: string;
}

/** What the worker tells the pages of a tab. Each frame hears it; one that it does not concern says nothing. */
export interface Orders {
  /** Coach the box that has the keyboard. */
  'ask-for-box': null;
  /** Coach boxes that these selectors select, as soon as the person goes into one. */
  'expect-boxes': LeftBoxes;
  /** Show the next finding (`1`), or the one before (`-1`). */
  step: { readonly by: 1 | -1 };
}

type OrderName = keyof Orders;

/** How a page obeys. False: the order does not concern this frame. */
type Obeys = {
  [Name in OrderName]?: (question: Orders[Name]) => boolean;
};

/** Tells all frames of a tab. True when one of them obeyed; false where the coach is in none. */
export async function order<Name extends OrderName>(
  tab: number,
  name: Name,
  question: Orders[Name],
): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tab, { order: name, question })) === true;
  } catch {
    return false;
  }
}

/** Obeys the worker until the signal aborts. Messages that are no order are left to others. */
export function obey(obeys: Obeys, signal: AbortSignal): void {
  // The browser's own promises are not answers everywhere yet; a called-back one is.
  const hear = (message: unknown, _sender: unknown, respond: (answer: true) => void) => {
    if (!isOrder(message, obeys)) return;
    if (obeys[message.order]?.(message.question)) respond(true);
  };
  listen(browser.runtime.onMessage as BrowserEvent, hear, signal);
}

type BrowserEvent = Parameters<typeof listen<Hear>>[0];
type Hear = (message: unknown, sender: unknown, respond: (answer: true) => void) => void;

interface Order {
  readonly order: OrderName;
  readonly question: never;
}

function isOrder(message: unknown, obeys: Obeys): message is Order {
  return (
    typeof message === 'object' &&
    message !== null &&
    'order' in message &&
    typeof message.order === 'string' &&
    Object.hasOwn(obeys, message.order)
  );
}
