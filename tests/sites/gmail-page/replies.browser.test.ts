import { describe, expect, test } from 'vitest';
import { openCompose, openForEach, pressWithCtrl, waitForReaders } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ name: 'Dana Whitfield', address: 'dana@boss.example' }];
const quoted = 'Your territory goes to Kim.';

const readBody = (compose: number) =>
  page().evaluate((number) => window.gmailPage.findBody(number)?.innerHTML, compose);

const readSent = () => page().evaluate(() => window.gmailPage.sent.at(-1));

describe('a forward', () => {
  test('has the mail that it forwards in its body, and sends it once', async () => {
    const compose = await openCompose(page(), 'openForward', { readers, body: 'See below' });
    await waitForReaders(page(), compose);
    const body = await readBody(compose);
    expect(body).toContain('---------- Forwarded message');
    expect(body).toContain('<div class="gmail_quote gmail_quote_container">');
    expect(await page().evaluate(() => document.querySelector('.Un.J-JN-M-I .mI'))).not.toBeNull();
    await pressWithCtrl(page(), 'Enter');
    expect(await readSent()).toMatchObject({ subject: 'Fwd: Territory', body, box: body });
  });
});

describe('a reply', () => {
  test('to all has several readers, and is no forward', async () => {
    const compose = await openCompose(page(), 'openReply', { all: true });
    await waitForReaders(page(), compose);
    expect(await page().$$eval('.M9 .aoD.hl span[email]', ({ length }) => length)).toBeGreaterThan(
      1,
    );
    expect(await page().evaluate(() => document.querySelector('.Un.J-JN-M-I .mI'))).toBeNull();
  });

  test('sends the mail that it answers, which its box did not show', async () => {
    const compose = await openCompose(page(), 'openReply', { readers });
    await page().keyboard.type('Why?');
    await waitForReaders(page(), compose);
    expect(await readBody(compose)).toBe('Why?');
    const uet = await page().$eval('.M9 input[name="uet"]', ({ value }) => value);
    expect(uet).toContain(quoted);
    await pressWithCtrl(page(), 'Enter');
    expect(await readSent()).toMatchObject({ box: 'Why?', body: `Why?${uet}` });
  });

  const ways = [
    { way: 'its three dots', show: () => page().click('.ajR') },
    {
      way: 'script',
      show: (compose: number) => page().evaluate((at) => window.gmailPage.showTrimmed(at), compose),
    },
  ];

  test.each(ways)('shows it by $way, and sends it once', async ({ show }) => {
    const compose = await openCompose(page(), 'openReply', { readers, body: 'Why?' });
    await waitForReaders(page(), compose);
    await show(compose);
    const body = await readBody(compose);
    expect(body?.split(quoted)).toHaveLength(2);
    expect(await page().$eval('.M9 input[name="uet"]', ({ value }) => value)).toBe('');
    expect(await page().$eval('.ajR', (dots) => dots.getClientRects().length)).toBe(0);
    await pressWithCtrl(page(), 'Enter');
    expect(await readSent()).toMatchObject({ body });
  });
});
