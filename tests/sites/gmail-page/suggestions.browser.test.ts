import { describe, expect, test } from 'vitest';
import { openCompose, openForEach, pressWithCtrl, waitForReaders } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ address: 'dana@boss.example' }];

const readBody = (compose: number) =>
  page().evaluate((number) => window.gmailPage.findBody(number)?.innerHTML, compose);

const readSaved = () => page().evaluate(() => window.gmailPage.saved.at(-1)?.body);

async function send(compose: number) {
  await waitForReaders(page(), compose);
  await pressWithCtrl(page(), 'Enter');
  return page().evaluate(() => window.gmailPage.sent.at(-1));
}

describe.each(['inside', 'outside'] as const)('a suggestion %s the body', (where) => {
  const body = 'Hello<div>see you</div>';

  async function suggest() {
    const compose = await openCompose(page(), 'openCompose', { readers, body });
    const show = (number: number, at: 'inside' | 'outside') =>
      window.gmailPage.showGhost(number, ' tomorrow', at);
    await page().evaluate(show, compose, where);
    return compose;
  }

  test('stands behind the last line and is neither saved nor sent', async () => {
    const compose = await suggest();
    const gap = await page().evaluate((number) => {
      const live = window.gmailPage.findBody(number);
      const ghost = live?.parentElement?.querySelector('[aria-hidden="true"]');
      const line = document.createRange();
      line.selectNodeContents(live?.querySelector('div')?.firstChild ?? document.body);
      const [from, to] = [line.getBoundingClientRect(), ghost?.getBoundingClientRect()];
      return { x: (to?.left ?? 0) - from.right, y: (to?.top ?? 0) - from.top };
    }, compose);
    expect(Math.abs(gap.x) + Math.abs(gap.y)).toBeLessThan(4);
    expect((await readBody(compose))?.includes('tomorrow')).toBe(where === 'inside');
    expect((await readSaved()) ?? body).toBe(body);
    expect(await send(compose)).toMatchObject({ body, box: body });
  });

  test('becomes text by Tab', async () => {
    const compose = await suggest();
    await page().keyboard.press('Tab');
    const taken = 'Hello<div>see you tomorrow</div>';
    expect((await readBody(compose))?.replace('&nbsp;', ' ')).toBe(taken);
    expect(await page().$('[aria-hidden="true"]')).toBeNull();
    await page().keyboard.type('!');
    expect((await send(compose))?.body.replace('&nbsp;', ' ')).toContain('see you tomorrow!');
  });

  test('goes when something else is typed, or it is dropped', async () => {
    const compose = await suggest();
    await page().keyboard.type(' soon');
    expect(await readBody(compose)).toMatch(/^Hello<div>see you(?: |&nbsp;)soon<\/div>$/);
    expect(await page().$('[aria-hidden="true"]')).toBeNull();
    await page().evaluate(
      (at, number) => window.gmailPage.showGhost(number, '!', at),
      where,
      compose,
    );
    expect(await page().$('[aria-hidden="true"]')).not.toBeNull();
    await page().evaluate((number) => window.gmailPage.dropGhost(number), compose);
    expect(await page().$('[aria-hidden="true"]')).toBeNull();
  });
});
