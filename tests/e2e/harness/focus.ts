import type { Page } from 'puppeteer-core';

/** Where the focus is. */
export interface Focused {
  /** As assistive technology names it; empty where nothing has the focus. */
  readonly name: string;
  /** Whether a ring is drawn at it, or round its label. */
  readonly isSeen: boolean;
}

/** What has the focus on the page. */
export function readFocused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const active = document.activeElement;
    if (!active || active === document.body) return { name: '', isSeen: false };
    // What the coach draws over the page has tests of its own.
    if (active.id === 'upwrite-coach') return { name: active.id, isSeen: true };
    const [label] = 'labels' in active ? (active.labels as NodeListOf<Element>) : [];
    const words = label ? [...label.querySelectorAll('.name, .meaning')] : [];
    const text = words.length > 0 ? words.map((each) => each.textContent).join(' ') : undefined;
    const named = active.getAttribute('aria-label') ?? text ?? (label ?? active).textContent;
    const isSeen = [active, label ?? active].some((each) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(each);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    });
    return { name: named?.trim() ?? '', isSeen };
  });
}

/** Presses Tab until what has this name has the focus; fails when a hundred do not reach it. */
export async function tabTo(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await readFocused(page)).name === name) return;
  }
  throw new Error(`expected Tab to reach “${name}”, but a hundred did not`);
}
