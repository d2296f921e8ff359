import { beforeEach, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { startCoach } from './harness/start-coach';

/** By role and name, as those who hear the page meet it. Only Chromium lets a test into a closed root. */
const coach = startCoach();

beforeEach(() => coach().tell('follow draft'));

const find = (name: string) => coach().page.waitForSelector(`aria/${name}`);
const click = async (name: string) => {
  const element = await find(name);
  await element?.click();
};
const isThere = async (name: string) => (await coach().page.$(`aria/${name}`)) !== null;

/** All that is to be heard on the page, in one text. */
const hear = async () => {
  const session = await coach().page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.map(({ name }) => name?.value ?? '').join('\n');
};

test('the phone button says what will stand in the draft, and puts it there', async () => {
  await coach().click('upwrite-stop');
  expect(await hear()).toContain('could we find fifteen minutes for a call this week?');
  await click('Take it by phone');
  await coach().waitForLog('apply plays-favourites done');
  expect(await coach().text()).toContain(
    'and could we find fifteen minutes for a call this week?.',
  );
  expect(await coach().focused()).toBe('draft');
  expect(await isThere('Take it by phone')).toBe(false);
});

test('one undo of the page brings the words back', async () => {
  const before = await coach().text();
  await coach().click('upwrite-stop');
  await click('Take it by phone');
  await coach().waitForLog('apply plays-favourites done');
  await coach().page.keyboard.down('Control');
  await coach().page.keyboard.press('z');
  await coach().page.keyboard.up('Control');
  expect(await coach().text()).toBe(before);
});

test('every rewrite is a button that names the old words and the new', async () => {
  await coach().click('upwrite-warn');
  expect(await isThere('Replace is not fair with is higher than the pipeline supports')).toBe(true);
  await click('Replace is not fair with leaves a gap of 18% against last year');
  await coach().waitForLog('apply not-fair done');
  expect(await coach().text()).toContain('The new quota leaves a gap of 18% against last year.');
});

test('words that only go have a button to remove them', async () => {
  await coach().click('upwrite-nudge');
  await click('Remove just');
  await coach().waitForLog('apply just-hedge done');
  expect(await coach().text()).toContain('I wanted to ask.');
});

test('a protected matter has its own heading and no phone', async () => {
  await coach().putCaret(4, 0);
  await coach().tell('next draft');
  await find('A matter the law may protect');
  expect(await hear()).toContain('This may be one to put in writing');
  expect(await isThere('Take it by phone')).toBe(false);
});

test('a page that refuses the change is told of, with the way back', async () => {
  await coach().page.$eval('#draft', (draft) => draft.setAttribute('data-refuses', 'yes'));
  await coach().click('upwrite-stop');
  await click('Take it by phone');
  await coach().waitForLog('apply plays-favourites refused');
  expect(await hear()).toContain(
    'The page did not take this change. Press Ctrl+Z to get your words back.',
  );
  expect(await isThere('Take it by phone')).toBe(false);
});

test('words that changed meanwhile are told of', async () => {
  await coach().click('upwrite-warn');
  await coach().page.$eval('#draft', (draft) => {
    draft.children[2]?.replaceChildren('The new quota is no joke.');
  });
  await click('Replace is not fair with leaves a gap of 18% against last year');
  await coach().waitForLog('apply not-fair stale');
  expect(await hear()).toContain('These words have changed since. Nothing was replaced.');
});

test.each([
  ['Ignore here', 'ignore-here draft plays-favourites'],
  ['Not in this draft', 'ignore-in-draft draft plays-favourites'],
  ['Turn this rule off', 'turn-off plays-favourites'],
])('“%s” says no and closes the card', async (name, line) => {
  await coach().click('upwrite-stop');
  await click(name);
  await coach().waitForLog(line);
  expect(await isThere(name)).toBe(false);
  expect(await coach().focused()).toBe('draft');
});

test('the badge counts, and its panel says who reads, which can be corrected', async () => {
  await click('Upwrite: 4 findings');
  const select = await find('Who is reading Dana Whitfield:');
  expect(await select?.evaluate((element) => 'value' in element && element.value)).toBe(
    'skip-level',
  );
  await select?.select('customer');
  await coach().waitForLog('set-role draft customer');
});

test('a finding in the panel takes the person to its words and their card', async () => {
  await click('Upwrite: 4 findings');
  await click('This will be read against you: Fairness talk “is not fair”');
  await find('Replace is not fair with leaves a gap of 18% against last year');
  expect((await coach().caret()).selected).toBe('is not fair');
  expect(await coach().focused()).toBe('draft');
});

test('an item of the checklist takes the person to its words', async () => {
  await click('Upwrite: 4 findings');
  await click('Done: A number');
  expect((await coach().caret()).selected).toBe('e 11');
});

test('the panel stays while the person works the checklist off', async () => {
  await coach().putCaret(0, 0);
  await click('Upwrite: 4 findings');
  await coach().page.keyboard.type('Dear ');
  expect(await isThere('Who is reading Dana Whitfield:')).toBe(true);
});

test('the count is told once for each time it changes', async () => {
  const news = async () => (await hear()).split('\n').filter((line) => /^\d findings?$/.test(line));
  const before = await news();
  expect(before).toContain('4 findings');
  await coach().putCaret(5, 0);
  await coach().page.keyboard.type('All the ');
  expect(await news()).toEqual(before);
  await coach().page.$eval('#draft', (draft) => draft.children[3]?.remove());
  await coach().page.keyboard.type('x');
  // What is to be heard follows with the next frame.
  await waitUntil('3 findings', async () => (await news()).includes('3 findings'));
  expect(await news()).not.toContain('4 findings');
});

test('a draft with nothing to flag has a quiet badge', async () => {
  await coach().page.$eval('#draft', (draft) => draft.replaceChildren('Thank you.'));
  await coach().tell('show draft');
  await find('Upwrite: No findings');
});
