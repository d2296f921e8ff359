import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { pressButton, readCard, waitForNoCard } from './harness/card';
import {
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from './harness/coached-browser';
import { clickWords, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';

const words = 'plays favourites';

/** About 500 characters over several lines, with findings on the way. */
const longDraft = `Hi Dana,

I closed the year at 112% of quota, and the two clinics I brought in now book a patient in 4 minutes instead of 9. “Quick” is the word they use.

Still, my territory was cut again and that is not fair. Everybody knows Dan plays favourites. I would like to do more of the work that the clinics value, and I have three more of them on the list for this spring and summer.

Could we speak by phone for 15 minutes by Thursday? I would value your advice on where to grow next, 🙂 and how.

Thanks,
Sam`;

let coached: CoachedBrowser;
let page: Page;
let body: ElementHandle<HTMLElement>;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

beforeEach(async () => {
  page = await coached.openMail();
  ({ body } = await openCompose(page));
});

afterEach(() => page.close());

const textOf = () => body.evaluate((element) => element.textContent);
const markupOf = (element: ElementHandle<HTMLElement>) => element.evaluate((at) => at.innerHTML);

async function undo(): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}

async function takeByPhone(): Promise<void> {
  await clickWords(page, 'stop', words);
  await pressButton(page, 'Take it by phone');
}

describe('one click on the card', () => {
  test('puts the better words in place, and Ctrl+Z brings the old ones back', async () => {
    await typeInto(page, body, 'Everybody knows Dan plays favourites.');
    await waitForUnderlined(page, { stop: [words] });
    await takeByPhone();
    await waitUntil('the rewrite', async () => (await textOf()).includes('speak by phone'));
    expect(await textOf()).not.toContain(words);
    await waitForUnderlined(page, {});
    await waitForNoCard(page);

    await undo();
    await waitUntil('the old words', async () => (await textOf()).includes(words));
    expect(await textOf()).toBe('Everybody knows Dan plays favourites.');
    await waitForUnderlined(page, { stop: [words] });
  });

  test('changes nothing where the words have changed meanwhile', async () => {
    await typeInto(page, body, 'Everybody knows Dan plays favourites.');
    await waitForUnderlined(page, { stop: [words] });
    await clickWords(page, 'stop', words);
    await readCard(page);
    // The page changes its own text at the very press on the button.
    await body.evaluate((element) => {
      const change = () => element.replaceChildren('Everybody knows Dan is good.');
      addEventListener('pointerdown', change, { capture: true, once: true });
    });
    await pressButton(page, 'Take it by phone');
    await waitForUnderlined(page, {});
    expect(await textOf()).toBe('Everybody knows Dan is good.');
  });
});

test('500 characters, a fix and its undoing leave the draft as the same keys leave it alone', async () => {
  const bare = await openBareBrowser();
  try {
    const lonelyPage = await bare.openMail();
    const lonely = await openCompose(lonelyPage);
    await typeInto(lonelyPage, lonely.body, longDraft);

    await typeInto(page, body, longDraft);
    await waitForUnderlined(page, { stop: [words], warn: ['not fair'] });
    const typed = await markupOf(body);
    await takeByPhone();
    await waitUntil('the rewrite', async () => !(await textOf()).includes(words));
    await undo();
    await waitForUnderlined(page, { stop: [words], warn: ['not fair'] });

    expect(longDraft.length).toBeGreaterThanOrEqual(500);
    expect(typed).toBe(await markupOf(lonely.body));
    expect(await markupOf(body)).toBe(typed);
  } finally {
    await bare.close();
  }
});

test('throws nothing into the page', () => {
  expect(coached.pageErrors).toEqual([]);
});
