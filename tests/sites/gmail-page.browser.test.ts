import { expect, test } from 'vitest';
import { until } from '@/tests/until';
import { openCompose, openForEach, pressWithCtrl } from './gmail-page/opened-page';

// The stored page has to behave as Gmail does, or what passes on it says nothing.
const opened = openForEach();
const page = () => opened.page();

const readers = [{ address: 'dana@boss.example' }];

async function openAndType(words: string): Promise<number> {
  const compose = await openCompose(page(), 'openCompose', { readers });
  await until(page(), () => document.querySelector('.afV') !== null);
  await page().keyboard.type(words);
  return compose;
}

test('it refuses markup from scripts, as Gmail does', async () => {
  const refused = await page().evaluate(() => {
    try {
      document.createElement('div').innerHTML = '<b>x</b>';
      return false;
    } catch {
      return true;
    }
  });
  expect(refused).toBe(true);
});

test('the body comes after its box, and the mark of the box after the body', async () => {
  const steps = await page().evaluate(async () => {
    const seen: string[] = [];
    const steps = [
      { step: 'box', selector: '[role="dialog"]' },
      { step: 'body', selector: '[g_editable]' },
      { step: 'mark', selector: '.M9' },
    ];
    const look = () => {
      const now = steps.filter(({ selector }) => document.querySelector(selector));
      const shown = now.map(({ step }) => step).join('+');
      if (shown !== seen.at(-1)) seen.push(shown);
    };
    const all = new Promise<void>((done) => {
      new MutationObserver(() => {
        look();
        if (seen.length === 3) done();
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    window.gmailPage.openCompose();
    await all;
    return seen;
  });
  expect(steps).toEqual(['box', 'box+body', 'box+body+mark']);
});

test('what is typed is saved, and sent by Ctrl+Enter as it stands in the body', async () => {
  const compose = await openAndType('first');
  await page().keyboard.press('Enter');
  await page().keyboard.type('second');
  expect(await page().evaluate(() => window.gmailPage.saved.at(-1)?.body)).toContain('second');
  await pressWithCtrl(page(), 'Enter');
  const sent = await page().evaluate(() => window.gmailPage.sent);
  expect(sent).toMatchObject([{ compose, readers: ['dana@boss.example'], scheduled: false }]);
  expect(sent[0]?.body).toMatch(
    /^(?:first<div>second<\/div>|<div>first<\/div><div>second<\/div>)$/,
  );
});

test('the Send button sends once, and the box goes', async () => {
  await openAndType('hello');
  await page().click('.T-I-atl.aoO');
  expect(await page().evaluate(() => window.gmailPage.sent.length)).toBe(1);
  expect(await page().evaluate(() => document.querySelector('[g_editable]'))).toBeNull();
});

test('the menu beside Send schedules', async () => {
  await openAndType('hello');
  await page().click('.hG[aria-haspopup="true"]');
  await page().click('[selector="scheduledSend"]');
  expect(await page().evaluate(() => window.gmailPage.sent)).toMatchObject([{ scheduled: true }]);
});

test('a mail to nobody is not sent', async () => {
  await openAndType('hello');
  await openCompose(page(), 'openCompose', { subject: 'nobody' });
  await pressWithCtrl(page(), 'Enter');
  expect(await page().evaluate(() => window.gmailPage.sent)).toEqual([]);
  expect(
    await page().evaluate(() => document.querySelector('[role="alertdialog"]')),
  ).not.toBeNull();
});

test('a minimised compose keeps its body, and comes back with it', async () => {
  const compose = await openAndType('hello');
  const heights = await page().evaluate((number) => {
    const body = window.gmailPage.findBody(number);
    const height = () => body?.getBoundingClientRect().height;
    window.gmailPage.minimise(number);
    const minimised = height();
    window.gmailPage.restore(number);
    const restored = height();
    window.gmailPage.restore(number);
    return { minimised, isBack: restored !== 0 && restored === height() };
  }, compose);
  expect(heights).toEqual({ minimised: 0, isBack: true });
});
