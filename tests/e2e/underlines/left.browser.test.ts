import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { pressButton, readBadges } from '@/tests/e2e/harness/card';
import { inCoachRoot } from '@/tests/e2e/harness/closed-root';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openNote, words } from './compose-box';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** What the badge shows, without its mark, once that is this. */
const waitForBadge = (page: Page, wanted: readonly string[]) =>
  waitUntil(`a badge with ${wanted.join(' and ')}`, async () => {
    const shown = await inCoachRoot(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('.badge > span')]
        .filter((span) => span.checkVisibility())
        .map(({ textContent }) => textContent),
    );
    return JSON.stringify(shown) === JSON.stringify(wanted);
  });

const waitForPanel = (page: Page, wanted: string) =>
  waitUntil(`a panel that says ${wanted}`, () =>
    inCoachRoot(
      page,
      (root, said = '') => root.querySelector('.panel')?.textContent.includes(said) ?? false,
      wanted,
    ),
  );

/** What is told to those who hear the page. */
const readTold = (page: Page) =>
  inCoachRoot(page, (root) => root.querySelector('[role="status"]')?.textContent ?? '');

describe.each([
  ['its maxlength', false],
  ['its counter alone', true],
])('how much a note may still have, told by %s,', (_, counterOnly) => {
  test('is in the panel, and in the badge when it is little', async () => {
    const text = `Dan ${words}. ${'x'.repeat(20)}`;
    const { page, again } = await openNote(coached, { counterOnly, text: `${text}y`, limit: 75 });
    await waitForBadge(page, ['1']);
    // LinkedIn makes the box anew after the first key.
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    const { element } = await again();
    await waitForBadge(page, ['1']);
    await pressButton(page, 'Upwrite');
    await waitForPanel(page, `${75 - text.length} characters left`);

    const told = await readTold(page);
    // The pair counts as two, as it does for `maxlength`: 30 are left.
    await typeAtEnd(page, element, `${'y'.repeat(45 - text.length - 2)}😀`);
    await waitForBadge(page, ['1', '30 left']);
    await waitForPanel(page, '30 characters left');
    await page.keyboard.type('zzzz');
    await waitForBadge(page, ['1', '26 left']);
    expect(await readBadges(page)).toEqual(['Upwrite: 1 finding, 26 characters left']);
    expect(await readTold(page)).toBe(told);

    await page.keyboard.press('Backspace');
    for (let back = 0; back < 5; back += 1) await page.keyboard.press('Backspace');
    await waitForBadge(page, ['1']);
    await page.close();
  });
});

test('a note that is longer than its counter allows says by how much', async () => {
  const options = { counterOnly: true, text: 'Thank you for your time.', limit: 20 };
  const { page } = await openNote(coached, options);
  await waitForBadge(page, ['4 over']);
  expect(await readBadges(page)).toEqual(['Upwrite: No findings, 4 characters too many']);
  await page.close();
});

test('a box without a limit says nothing of it', async () => {
  const { page } = await openNote(coached, {
    counterOnly: false,
    text: `Dan ${words}.`,
    limit: 75,
  });
  await waitForBadge(page, ['1']);
  await page.evaluate(() => document.querySelector('textarea')?.removeAttribute('maxlength'));
  await page.evaluate(() => document.querySelector('.text-align-right')?.remove());
  await page.focus('textarea');
  await page.keyboard.type('!'.repeat(62));
  await waitForBadge(page, ['1']);
  await pressButton(page, 'Upwrite');
  await waitForPanel(page, '1 finding');
  expect(
    await inCoachRoot(page, (root) => root.querySelector('.panel')?.textContent),
  ).not.toContain('characters');
  await page.close();
});

async function typeAtEnd(
  page: Page,
  element: Awaited<ReturnType<typeof openNote>>['element'],
  text: string,
): Promise<void> {
  await element.evaluate((box) => {
    box.focus();
    if (box instanceof HTMLTextAreaElement) box.setSelectionRange(999, 999);
  });
  await page.keyboard.type(text);
}
