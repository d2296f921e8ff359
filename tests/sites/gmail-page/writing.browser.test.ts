import { describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { openCompose, openForEach, pressWithCtrl } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ address: 'dana@boss.example' }];

const readBody = (compose: number) =>
  page().evaluate((number) => window.gmailPage.findBody(number)?.innerHTML, compose);

const readSaved = () => page().evaluate(() => window.gmailPage.saved.at(-1)?.body);

describe('an emoji', () => {
  const picture = '<img class="an1" data-emoji="😀" alt="😀">';

  test('is a picture at the caret, and what is typed goes on behind it', async () => {
    const compose = await openCompose(page(), 'openCompose', { readers });
    await page().keyboard.type('Thanks!');
    await page().keyboard.press('ArrowLeft');
    await page().evaluate((number) => window.gmailPage.insertEmoji(number), compose);
    await page().keyboard.type('so');
    expect(await readBody(compose)).toMatch(new RegExp(`^Thanks${picture}so!(?:<br>)?$`));
    await until(page(), () => window.gmailPage.saved.at(-1)?.body.includes('so'));
  });

  test('goes behind the words when the caret is elsewhere, before the signature', async () => {
    const options = { body: 'One<div>two</div>', signature: true };
    const compose = await openCompose(page(), 'openCompose', options);
    await page().focus('.M9 input[name="subjectbox"]');
    await page().evaluate((number) => {
      getSelection()?.removeAllRanges();
      window.gmailPage.insertEmoji(number);
    }, compose);
    expect(await readBody(compose)).toContain(`<div>two${picture}</div><br>`);
  });

  test('is a character in the textarea', async () => {
    const compose = await openCompose(page(), 'openCompose', { plain: 'textarea', body: 'Hi' });
    await page().keyboard.press('End');
    await page().evaluate((number) => window.gmailPage.insertEmoji(number), compose);
    expect(await readSaved()).toBe('Hi😀');
  });
});

test('Ctrl+B makes words bold, and a line becomes a list', async () => {
  const compose = await openCompose(page(), 'openCompose', { readers });
  await pressWithCtrl(page(), 'b');
  await page().keyboard.type('one');
  expect(await readBody(compose)).toMatch(/^<b>one<\/b>(?:<br>)?$/);
  await page().evaluate((number) => window.gmailPage.toggleList(number), compose);
  expect(await readSaved()).toMatch(/<ul><li>.*one.*<\/li><\/ul>/);
});
