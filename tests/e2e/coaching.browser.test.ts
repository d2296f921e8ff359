import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readBadges, readCard } from './harness/card';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { clickWords, waitForUnderlined } from './harness/highlights';
import { closeCompose, openCompose, typeInto } from './harness/mail-page';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.openMail();
});

afterEach(() => page.close());

describe('writing in Gmail', () => {
  test('underlines the very words while they are typed', async () => {
    const { body } = await openCompose(page);
    await typeInto(page, body, 'Dan plays favourites. It is not fair. The numbers are good.');
    await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
  });

  test('lets go of words that are typed away', async () => {
    const { body } = await openCompose(page);
    await typeInto(page, body, 'It is not fair');
    await waitForUnderlined(page, { warn: ['not fair'] });
    for (const _ of 'not fair') await page.keyboard.press('Backspace');
    await page.keyboard.type('fine');
    await waitForUnderlined(page, {});
  });

  test('coaches each of several compose boxes, and forgets the one that closes', async () => {
    const first = await openCompose(page);
    const second = await openCompose(page);
    await typeInto(page, first.body, 'It is not fair.');
    await typeInto(page, second.body, 'Dan plays favourites.');
    await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
    expect(await readBadges(page)).toEqual(['Upwrite: 1 finding', 'Upwrite: 1 finding']);

    await closeCompose(page, second.number);
    await waitForUnderlined(page, { warn: ['not fair'] });
    expect(await readBadges(page)).toEqual(['Upwrite: 1 finding']);
  });

  test('says why on a card when the words are clicked', async () => {
    const { body } = await openCompose(page);
    await typeInto(page, body, 'Dan plays favourites.');
    await waitForUnderlined(page, { stop: ['plays favourites'] });
    await clickWords(page, 'stop', 'plays favourites');
    expect(await readCard(page)).toContain('Take it by phone');
  });

  test('leaves quoted mail and the signature alone', async () => {
    await openCompose(page, {
      body:
        '<div>It is not fair.</div>' +
        '<div class="gmail_signature">Sam, not fair</div>' +
        '<div class="gmail_quote"><div class="gmail_attr">Dan wrote, which is not fair:</div>' +
        '<blockquote class="gmail_quote">It is not fair. Dan plays favourites.</blockquote></div>',
    });
    await waitForUnderlined(page, { warn: ['not fair'] });
  });

  test('throws nothing into the page', () => {
    expect(coached.pageErrors).toEqual([]);
  });
});
