import { expect, test } from 'vitest';
import { openCompose, openForEach, pressWithCtrl, waitForReaders } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ address: 'dana@boss.example' }];

test('the toast’s link takes a mail back, and opens it in the dock as it was', async () => {
  const compose = await openCompose(page(), 'openCompose', { readers });
  await waitForReaders(page(), compose);
  await page().keyboard.type('hello');
  const findBefore = () => document.querySelector('[g_editable]');
  const before = await page().evaluateHandle(findBefore);
  await page().click('.T-I-atl.aoO');
  await page().click('.vh [role="link"]');
  await waitForReaders(page(), compose);
  const after = await page().evaluate(
    (number, old) => {
      const body = window.gmailPage.findBody(number);
      const box = body?.closest<HTMLElement>('.dw [role="dialog"] .M9');
      return {
        sent: window.gmailPage.sent,
        body: body?.innerHTML,
        isNew: body !== old,
        reader: box?.querySelector('[role="option"][data-hovercard-id]')?.textContent,
        id: box?.querySelector<HTMLInputElement>('input[name="composeid"]')?.value,
        toast: document.querySelector('.vh'),
      };
    },
    compose,
    before,
  );
  const id = `${7001 + compose}`;
  const reader = 'dana@boss.example';
  expect(after).toEqual({ sent: [], body: 'hello', isNew: true, reader, id, toast: null });
});

test('what was taken back is known by the number it had', async () => {
  const compose = await openCompose(page(), 'openCompose', { readers });
  await waitForReaders(page(), compose);
  await page().keyboard.type('hello');
  await pressWithCtrl(page(), 'Enter');
  expect(await page().evaluate(() => window.gmailPage.undoSend())).toBe(compose);
});
