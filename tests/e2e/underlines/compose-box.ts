import type { ElementHandle, Page } from 'puppeteer-core';
import { waitUntil } from '@/scripts/wait-until';
import type { CoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { readUnderlined } from '@/tests/e2e/harness/highlights';
import { type ComposeOptions, type GmailPage, gmailPage } from '@/tests/sites/gmail-page';
import {
  type BoxOptions,
  type Kind as LinkedInKind,
  type LinkedInPage,
  linkedinPage,
  salesPage,
} from '@/tests/sites/linkedin-page';

declare const window: { readonly gmailPage: GmailPage; readonly linkedinPage: LinkedInPage };

/** Words that the coach underlines, whoever reads them. */
export const words = 'plays favourites';

/** A box on a page of its own, with underlined words in it. */
export interface ComposeBox {
  readonly page: Page;
  /** The page's own number of it. */
  readonly number: number;
  /** What the words stand in. */
  readonly element: ElementHandle<HTMLElement>;
  /** The same box as it stands now: a page may make what the words stand in anew. */
  again(): Promise<ComposeBox>;
}

/** One kind of box that words are written in. */
export interface Kind {
  readonly name: string;
  readonly holds: 'markup' | 'lines' | 'one line';
  /** Opens one whose draft, or subject, is this text, and waits until the words in it are underlined. */
  open(coached: CoachedBrowser, text?: string): Promise<ComposeBox>;
}

const lines = `Dear Dana,\n\nDan ${words} here.\n\nSam`;
const line = `Dan ${words} here`;

/** Every kind of box on the sites. */
export const kinds: readonly Kind[] = [
  gmail('Gmail’s body', 'markup', (text) => ({ body: asMarkup(text) })),
  gmail('Gmail’s plain-text body', 'lines', (text) => ({
    plain: 'textarea',
    body: asMarkup(text),
  })),
  gmail('Gmail’s subject', 'one line', (subject) => ({ subject })),
  linkedin('LinkedIn’s bubble', 'markup', (text) => ['bubble', { host: 'light', text }]),
  linkedin('LinkedIn’s bubble in a shadow root', 'markup', (text) => [
    'bubble',
    { host: 'shadow', text },
  ]),
  linkedin('LinkedIn’s note', 'lines', (text) => ['note', { text }]),
  linkedin('Sales Navigator’s message', 'lines', (text) => ['sales-message', { text }]),
  linkedin('Sales Navigator’s subject', 'one line', (subject) => ['sales-inmail', { subject }]),
];

/** The kind of this name. */
export function kindOf(name: string): Kind {
  const found = kinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`expected a kind of box, but got ${name}`);
  return found;
}

/** Opens the note of an invitation, whatever is underlined in it. */
export function openNote(coached: CoachedBrowser, options: BoxOptions): Promise<ComposeBox> {
  return openLinkedIn(coached, 'note', options);
}

function gmail(name: string, holds: Kind['holds'], ask: (text: string) => ComposeOptions): Kind {
  const isSubject = holds === 'one line';
  return {
    name,
    holds,
    async open(coached, text = isSubject ? line : lines) {
      const page = await coached.open(gmailPage);
      const number = await page.evaluate((asked) => window.gmailPage.openCompose(asked), ask(text));
      const box = await findBox(
        { page, number },
        (at, wantsSubject) => {
          const body = window.gmailPage.findBody(at);
          return wantsSubject ? body?.closest('.M9')?.querySelector('.aoT') : body;
        },
        isSubject,
      );
      return await waitForWords(box);
    },
  };
}

function linkedin(
  name: string,
  holds: Kind['holds'],
  ask: (text: string) => readonly [LinkedInKind, BoxOptions],
): Kind {
  return {
    name,
    holds,
    async open(coached, text = holds === 'one line' ? line : lines) {
      return await waitForWords(await openLinkedIn(coached, ...ask(text)));
    },
  };
}

async function openLinkedIn(
  coached: CoachedBrowser,
  kind: LinkedInKind,
  options: BoxOptions,
): Promise<ComposeBox> {
  const page = await coached.open(kind.startsWith('sales') ? salesPage : linkedinPage);
  const reader = { name: 'Dana Whitfield', headline: 'CEO at Boss', slug: 'dana' };
  const ask = (asked: LinkedInKind, all: BoxOptions) => window.linkedinPage.open(asked, all);
  const number = await page.evaluate(ask, kind, { reader, ...options });
  const find: Find = (at, wantsSubject) =>
    wantsSubject ? window.linkedinPage.findSubject(at) : window.linkedinPage.findBody(at);
  return await findBox({ page, number }, find, options.subject !== undefined);
}

/** Finds in the page what words are written in. */
type Find = (number: number, isSubject: boolean) => Element | null | undefined;

async function findBox(
  opened: Pick<ComposeBox, 'page' | 'number'>,
  find: Find,
  isSubject: boolean,
): Promise<ComposeBox> {
  const { page, number } = opened;
  const element = await waitUntil('the box', async () => {
    const found = await page.evaluateHandle(find, number, isSubject);
    return (found.asElement() ?? undefined) as ElementHandle<HTMLElement> | undefined;
  });
  // Gmail's textarea is a body only once somebody goes into it.
  await element.focus();
  const again = async () => await waitForWords(await findBox(opened, find, isSubject));
  return { page, number, element, again };
}

async function waitForWords(box: ComposeBox): Promise<ComposeBox> {
  await waitUntil('the words to be underlined', async () =>
    (await readUnderlined(box.page)).stop.includes(words),
  );
  return box;
}

function asMarkup(text: string): string {
  return text
    .split('\n')
    .map((each) => `<div>${each || '<br>'}</div>`)
    .join('');
}
