import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import type { BoxOptions, Kind, LinkedInPage } from '@/tests/sites/linkedin-page';

declare const window: { readonly linkedinPage: LinkedInPage };

/** Two people who are written to. */
export const dana = { name: 'Dana Whitfield', headline: 'CEO at Boss', slug: 'dana' };
export const kim = { name: 'Kim Otero', headline: 'Head of Sales', slug: 'kim' };

/** A box of LinkedIn's page, and what is edited in it now. */
export interface OpenBox {
  readonly number: number;
  readonly body: ElementHandle<HTMLElement>;
}

/** Opens a box to Dana, unless told, and waits until it is built. */
export async function openBox(page: Page, kind: Kind, options: BoxOptions = {}): Promise<OpenBox> {
  const ask = (kind: Kind, options: BoxOptions) => window.linkedinPage.open(kind, options);
  const number = await page.evaluate(ask, kind, { reader: dana, ...options });
  return { number, body: await findBody(page, number) };
}

/** What is edited in a box now: a page may have made it anew. */
export async function findBody(page: Page, box: number): Promise<ElementHandle<HTMLElement>> {
  return await waitUntil('the body of the box', async () => {
    const found = await page.evaluateHandle((at) => window.linkedinPage.findBody(at), box);
    return (found.asElement() ?? undefined) as ElementHandle<HTMLElement> | undefined;
  });
}

/** Does to a box what the page can do to it. */
export async function work(
  page: Page,
  what: 'close' | 'minimise' | 'restore' | 'move',
  box: number,
): Promise<void> {
  await page.evaluate((what, box) => window.linkedinPage[what](box), what, box);
}
