import { browser } from 'wxt/browser';

/** The element an extension page is drawn into. Throws when the page has none. */
export function mustFindRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('#root');
  if (!root) throw new Error('expected an element with the id “root” in this page');
  return root;
}

/** Opens the options page in its tab. */
export function openOptions(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens the practice page in a tab of its own. */
export function openPractice(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/practice.html') });
}

/** Aborts when the page is left. */
export function untilPageEnds(): AbortSignal {
  const ended = new AbortController();
  addEventListener('pagehide', ({ persisted }) => persisted || ended.abort());
  return ended.signal;
}
