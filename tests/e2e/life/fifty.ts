import type { Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import { readCard } from '@/tests/e2e/harness/card';
import { clickWords } from '@/tests/e2e/harness/highlights';
import { closeCompose, openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { type GmailPage, gmailPage } from '@/tests/sites/gmail-page';
import { type Kind, linkedinPage } from '@/tests/sites/linkedin-page';
import { openBox, work } from './linkedin';
import { waitForNoneCoached, waitForOneCoached } from './seen';

declare const window: { readonly gmailPage: GmailPage };

const kinds: readonly Kind[] = ['bubble', 'note', 'new-message', 'sales-message'];

/** Opens a box with a finding in it; how many were opened before tells which kind of box. */
type Open = (page: Page, before: number) => Promise<{ close(): Promise<void> }>;

const openMail: Open = async (page) => {
  const { number, body } = await openCompose(page, { body: '<div>It is not fair.</div>' });
  await typeInto(page, body, ' No.');
  return {
    async close() {
      await closeCompose(page, number);
      await body.dispose();
      // The page itself keeps what it saved, for tests to read.
      await page.evaluate(() => window.gmailPage.saved.splice(0));
    },
  };
};

const openMessage: Open = async (page, before) => {
  const kind = kinds[before % kinds.length] ?? 'bubble';
  const { number, body } = await openBox(page, kind, { text: 'It is not fair.' });
  await typeInto(page, body, ' No.');
  // A note is made anew once, after its first letter.
  if (kind === 'note') {
    await waitUntil('the note anew', () => body.evaluate((old) => !old.isConnected));
  }
  return {
    async close() {
      await work(page, 'close', number);
      await body.dispose();
    },
  };
};

/** The pages to write on, and how a box is opened there. */
export const places = [
  { name: 'Gmail', stored: gmailPage, open: openMail },
  { name: 'LinkedIn', stored: linkedinPage, open: openMessage },
] as const;

/** Opens boxes one after another, writes in each, reads a card in every fifth, and closes them. */
export async function writeMany(page: Page, open: Open, count: number): Promise<void> {
  for (let before = 0; before < count; before += 1) {
    const { close } = await open(page, before);
    await waitForOneCoached(page, ['not fair']);
    if (before % 5 === 0) {
      await clickWords(page, 'warn', 'not fair');
      await readCard(page);
    }
    await close();
    await waitForNoneCoached(page);
  }
}
