import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import type { Kind, LinkedInPage } from '@/tests/sites/linkedin-page';
import { linkedinPage } from '@/tests/sites/linkedin-page';
import { until } from '@/tests/until';
import { readBox, write } from './harness/boxes';
import { waitForNoCard } from './harness/card';
import { inCoachRoot } from './harness/closed-root';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { readUnderlined, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';
import { pressShortcut } from './harness/shortcut';
import { anySite } from './pages/any-site';

declare const window: { readonly linkedinPage: LinkedInPage };

const text = 'It is not fair. Dan plays favourites. Thanks.';
const both = { stop: ['plays favourites'], warn: ['not fair'] };

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** Waits until the focus is in a card, and gives the title of what that card says. */
const readFocusedCard = (page: Page) =>
  waitUntil('a card with the focus in it', () =>
    inCoachRoot(page, (root) => {
      const card = root.activeElement?.closest('.card');
      return card?.querySelector('#title')?.textContent ?? false;
    }),
  );

/** Waits for a focused card that says another thing. */
const readNextCard = (page: Page, before: string) =>
  waitUntil('the next card', async () => {
    const title = await readFocusedCard(page);
    return title !== before && title;
  });

interface Draft {
  readonly page: Page;
  /** Clicks into the draft and types at its end. */
  write(words: string): Promise<void>;
  read(): Promise<string>;
}

async function openGmail(): Promise<Draft> {
  const page = await coached.openMail();
  const { body } = await openCompose(page);
  return {
    page,
    write: (words) => typeInto(page, body, words),
    read: () => body.evaluate((element) => element.textContent),
  };
}

async function openLinkedIn(kind: Kind, host: 'light' | 'shadow'): Promise<Draft> {
  const page = await coached.open(linkedinPage);
  const reader = { name: 'Dana Whitfield', headline: 'CEO at Boss', slug: 'dana' };
  const box = await page.evaluate(
    (kind, options) => window.linkedinPage.open(kind, options),
    kind,
    { host, reader },
  );
  await until(page, (box) => window.linkedinPage.findBody(box) !== undefined, box);
  return {
    page,
    async write(words) {
      await page.evaluate((box) => window.linkedinPage.findBody(box)?.focus(), box);
      await page.keyboard.type(words);
    },
    read: () =>
      page.evaluate((box) => {
        const body = window.linkedinPage.findBody(box);
        return body instanceof HTMLTextAreaElement ? body.value : (body?.textContent ?? '');
      }, box),
  };
}

async function openAsked(): Promise<Draft> {
  const page = await coached.open(...anySite);
  await write(page, 'plain', ' ');
  await pressShortcut(coached, page, 'coach-box');
  return {
    page,
    write: (words) => write(page, 'plain', words),
    read: () => readBox(page, 'plain'),
  };
}

const drafts: Readonly<Record<string, () => Promise<Draft>>> = {
  'a mail in Gmail': openGmail,
  'a message in LinkedIn': () => openLinkedIn('bubble', 'light'),
  'a message in LinkedIn’s shadow root': () => openLinkedIn('bubble', 'shadow'),
  'a connection note': () => openLinkedIn('note', 'light'),
  'a box that was asked for': openAsked,
};

describe.each(Object.keys(drafts))('in %s', (name) => {
  let draft: Draft;

  beforeEach(async () => {
    draft = await (drafts[name] ?? openGmail)();
    await draft.write(text);
    await waitForUnderlined(draft.page, both);
    return () => draft.page.close();
  });

  test('the shortcuts go from card to card and back, with the focus in it', async () => {
    const { page } = draft;
    // The caret stands behind all findings: round to the first.
    await pressShortcut(coached, page, 'next-finding');
    const first = await readFocusedCard(page);
    await pressShortcut(coached, page, 'next-finding');
    const second = await readNextCard(page, first);
    await pressShortcut(coached, page, 'previous-finding');
    expect(await readNextCard(page, second)).toBe(first);
    expect(await draft.read()).toContain(text);
  });

  test('a number applies the rewrite, and the focus is in the draft again', async () => {
    const { page } = draft;
    await pressShortcut(coached, page, 'previous-finding');
    await readFocusedCard(page);
    await page.keyboard.press('1');
    await waitUntil('the rewrite', async () => !(await draft.read()).includes('favourites'));
    await waitForNoCard(page);
    await waitForUnderlined(page, { warn: ['not fair'] });
    await page.keyboard.type(' Yours');
    expect(await draft.read()).toContain(' Yours');
  });

  test('Esc goes back to the words in the draft', async () => {
    const { page } = draft;
    await pressShortcut(coached, page, 'previous-finding');
    await readFocusedCard(page);
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.type('is good');
    await waitUntil('the typed words', async () => (await draft.read()).includes('Dan is good.'));
  });
});

test('the shortcuts stay in the draft that the person is in, though another was written in later', async () => {
  const page = await coached.openMail();
  const first = await openCompose(page);
  const second = await openCompose(page);
  await typeInto(page, first.body, text);
  await waitForUnderlined(page, both);
  await typeInto(page, second.body, 'It is not fair.');
  await waitForUnderlined(page, { ...both, warn: ['not fair', 'not fair'] });
  await first.body.focus();
  await pressShortcut(coached, page, 'next-finding');
  const one = await readFocusedCard(page);
  await pressShortcut(coached, page, 'next-finding');
  await readNextCard(page, one);
  await page.keyboard.press('Escape');
  await waitForNoCard(page);
  expect(await first.body.evaluate((body) => document.activeElement === body)).toBe(true);
  await page.close();
});

test('the shortcuts work in the practice page', async () => {
  const { practice } = coached;
  await practice.bringToFront();
  await practice.locator('::-p-aria([name="The grievance"][role="button"])').click();
  await waitUntil('stop', async () => (await readUnderlined(practice)).stop.length > 0);
  await pressShortcut(coached, practice, 'next-finding');
  const first = await readFocusedCard(practice);
  await pressShortcut(coached, practice, 'next-finding');
  await readNextCard(practice, first);
  await practice.keyboard.press('Escape');
  await waitForNoCard(practice);
});

test('nothing went wrong on any page', () => {
  expect(coached.pageErrors).toEqual([]);
});
