import { describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { openCompose, openForEach, pressWithCtrl, waitForReaders } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ address: 'dana@boss.example' }];

const readSaved = () => page().evaluate(() => window.gmailPage.saved.at(-1)?.body);

async function send(compose: number) {
  await waitForReaders(page(), compose);
  await pressWithCtrl(page(), 'Enter');
  return page().evaluate(() => window.gmailPage.sent.at(-1));
}

describe('plain text', () => {
  test.each([
    { plain: 'editable', tag: 'DIV', box: 'One &amp; two<br>three' },
    { plain: 'textarea', tag: 'TEXTAREA', box: 'One & two\nthree' },
  ] as const)('is written in the $plain, and leaves as text', async ({ plain, tag, box }) => {
    const options = { readers, plain, body: '<div>One &amp; <b>two</b></div>' };
    const compose = await openCompose(page(), 'openCompose', options);
    await page().keyboard.press('Enter');
    await pressWithCtrl(page(), 'b');
    await page().keyboard.type('three');
    const seen = await page().evaluate((number) => {
      const isShown = (selector: string) =>
        (document.querySelector(selector)?.getClientRects().length ?? 0) > 0;
      return {
        live: window.gmailPage.findBody(number)?.tagName,
        shown: [isShown('.M9 [g_editable]'), isShown('.M9 textarea.Ak'), isShown('.M9 .aA3')],
        html: document.querySelector<HTMLInputElement>('.M9 input[name="ishtml"]')?.value,
      };
    }, compose);
    const isEditable = plain === 'editable';
    expect(seen).toEqual({ live: tag, shown: [isEditable, !isEditable, true], html: '0' });
    expect(await readSaved()).toBe('One & two\nthree');
    expect(await send(compose)).toMatchObject({ plain: true, body: 'One & two\nthree', box });
  });

  test.each(['editable', 'textarea'] as const)(
    'takes a reply’s quoted lines along from the %s',
    async (plain) => {
      const compose = await openCompose(page(), 'openReply', { readers, plain, body: 'Why?' });
      const sent = await send(compose);
      expect(sent?.body).toMatch(/^Why\?\n\nEl lun, .* escribió:\n> Your territory goes to Kim\.$/);
      expect(sent?.box).toBe('Why?');
    },
  );

  test('carries the words from rich text into the textarea, and back', async () => {
    const body = 'One  <b>bold</b><div><br></div><div>two <img alt="😀"></div>';
    const compose = await openCompose(page(), 'openCompose', { readers, body });
    const toggle = () =>
      page().evaluate((number) => {
        window.gmailPage.togglePlain(number);
        const live = window.gmailPage.findBody(number);
        return live instanceof HTMLTextAreaElement ? live.value : live?.innerHTML;
      }, compose);
    expect(await toggle()).toBe('One bold\n\ntwo 😀');
    await page().keyboard.type('!');
    await until(page(), () => window.gmailPage.saved.at(-1)?.body.endsWith('😀!'));
    expect(await page().$('.M9 .aA3 [role="link"]')).not.toBeNull();
    expect(await toggle()).toBe('One bold<div><br></div><div>two 😀!</div>');
    expect(await page().$eval('.M9 input[name="ishtml"]', ({ value }) => value)).toBe('1');
  });
});
