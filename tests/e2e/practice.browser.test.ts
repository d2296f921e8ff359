import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { pressButton, readCard } from './harness/card';
import { type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { clickWords, readUnderlined, waitForUnderlined } from './harness/highlights';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
  await coached.practice.bringToFront();
});

afterAll(() => coached.close());

const underlined = async () => Object.values(await readUnderlined(coached.practice)).flat();

const pick = (title: string) =>
  coached.practice.locator(`::-p-aria([name="${title}"][role="button"])`).click();

test.each(['The long apology', 'The ultimatum', 'The grievance'])(
  'the sample “%s” is underlined when it is picked',
  async (title) => {
    await pick('After coaching');
    await waitUntil('the coached draft to be clean', async () => (await underlined()).length === 0);
    await pick(title);
    await waitUntil('underlined words', async () => (await underlined()).length > 0);
  },
);

test('the coach keeps quiet about a draft to a customer', async () => {
  const { practice } = coached;
  await pick('The grievance');
  await waitUntil('underlined words', async () => (await underlined()).length > 0);
  await practice.select('#practice-to', 'Ingrid Halvorsen');
  await waitForUnderlined(practice, {});
  await practice.select('#practice-to', 'Dana Whitfield');
  await waitUntil('underlined words', async () => (await underlined()).length > 0);
});

test('the card of the practice page changes the draft as the one in Gmail does', async () => {
  const { practice } = coached;
  await pick('Start again');
  await waitUntil('stop', async () => (await readUnderlined(practice)).stop.length > 0);
  const words = (await readUnderlined(practice)).stop.find((each) => each.includes('favourites'));
  await clickWords(practice, 'stop', words ?? '');
  expect(await readCard(practice)).toContain('Take it by phone');
  await pressButton(practice, 'Take it by phone');
  await waitUntil('the rewrite', async () => !(await underlined()).includes(words ?? ''));
});

test('nothing went wrong on the page', () => {
  expect(coached.pageErrors).toEqual([]);
});
