import { browser } from 'wxt/browser';
import type { Coaching } from '@/lib/model/coaching';

const told: Readonly<Record<Coaching, { readonly text: string; readonly title: string }>> = {
  coached: { text: '', title: 'Upwrite' },
  'no box': { text: '?', title: 'Upwrite: click into the box you write in, then ask again' },
  'out of reach': { text: '?', title: 'Upwrite: the browser lets no extension into this page' },
};

/** Says at the toolbar's button of a tab what came of asking there: a shortcut has no screen to answer on. */
export async function mark(tabId: number, coaching: Coaching): Promise<void> {
  const { text, title } = told[coaching];
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed meanwhile.
  }
}
