import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { gmailPage } from '@/tests/sites/gmail-page';
import { type Box, countCoaches, readBox, write } from './harness/boxes';
import { pressButton, waitForNoCard } from './harness/card';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { coachFromMenu } from './harness/context-menu';
import { clickWords, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';
import { pressShortcut } from './harness/shortcut';
import { openToolbarPopup } from './harness/toolbar-popup';
import { anySite } from './pages/any-site';

let coached: CoachedBrowser;
let page: Page;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

afterEach(() => page.close());

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

test.each<Box>(['plain', 'rich', 'shadow'])(
  'a fix in “%s” changes the very words, and undo brings them back',
  async (box) => {
    page = await coached.open(...anySite);
    const before = 'Hello. Everybody knows Dan plays favourites. Bye.';
    await write(page, box, before);
    await pressShortcut(coached, page, 'coach-box');
    await waitForUnderlined(page, { stop: ['plays favourites'] });
    await clickWords(page, 'stop', 'plays favourites');
    await pressButton(page, 'Take it by phone');
    const after = await waitUntil('the fix', async () => {
      const now = await readBox(page, box);
      return now !== before && now;
    });
    expect(after).toMatch(/^Hello\. .*speak by phone.* Bye\.$/);
    await waitForNoCard(page);
    await undo();
    await waitUntil('the old words', async () => (await readBox(page, box)) === before);
    await waitForUnderlined(page, { stop: ['plays favourites'] });
  },
);

describe('in Gmail after its markup changed', () => {
  /** As the page is, but for all that tells a body from other boxes: its mark, and that it has many lines. */
  const changedGmail = {
    ...gmailPage,
    html: gmailPage.html.replaceAll('g_editable', 'g_other').replaceAll('aria-multiline', 'aria-x'),
  };

  test('asking joins the coach that is there', async () => {
    page = await coached.open(changedGmail);
    const { body } = await openCompose(page);
    await typeInto(page, body, 'It is not fair.');
    expect(await countCoaches(page)).toBe(0);
    const popup = await openToolbarPopup(coached, page);
    await popup.press('Coach this box');
    await waitForUnderlined(page, { warn: ['not fair'] });
    await waitUntil('the report', async () => (await popup.read()).includes('Plain, calm words'));
    await popup.close();
    await typeInto(page, body, ' Dan plays favourites.');
    await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
    expect(await countCoaches(page)).toBe(1);
  });

  test('a box that Gmail’s coach has already is not coached twice', async () => {
    page = await coached.openMail();
    const { body } = await openCompose(page);
    await typeInto(page, body, 'It is not fair.');
    await waitForUnderlined(page, { warn: ['not fair'] });
    await pressShortcut(coached, page, 'coach-box');
    await coachFromMenu(coached, page, '[g_editable="true"]');
    await typeInto(page, body, ' Dan plays favourites.');
    await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
    expect(await countCoaches(page)).toBe(1);
  });
});
