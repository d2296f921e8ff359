import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launch } from '@/scripts/launch';
import { until } from '@/tests/until';
import { type ComposeOptions, gmailPage } from './gmail-page';
import { openStoredPage } from './stored-page';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const name = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium';
  ({ browser } = await launch(name, { headless: true }));
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await openStoredPage(browser, gmailPage);
  await page.evaluate(() => driver.start('gmail'));
});

afterEach(() => page.close());

async function open(
  kind: 'openCompose' | 'openReply' | 'openForward',
  options: ComposeOptions = {},
) {
  const compose = await page.evaluate((how, asked) => driver.openGmail(how, asked), kind, options);
  await until(page, () => driver.isOpen());
  return compose;
}

/** Gmail sets the readers anew a little after the box is open. */
function readReaders(count: number) {
  const findReaders = (wanted: number) => {
    const { recipients } = driver.read();
    return recipients.length === wanted ? recipients : undefined;
  };
  return until(page, findReaders, count);
}

const dana = { name: 'Dana Whitfield', address: 'dana@boss.example', via: 'to' } as const;
const kim = { name: 'Kim Lee', address: 'kim@peer.example', via: 'cc' } as const;
const typed = { address: 'boss@top.example', via: 'bcc' } as const;

describe('who reads', () => {
  test.each([
    { form: 'chips', classic: false },
    { form: 'classic inputs', classic: true },
  ])('is read from $form, each address once and never the writer’s own', async ({ classic }) => {
    await open('openCompose', { readers: [dana, kim, typed], classic });
    expect(await readReaders(3)).toEqual([dana, kim, { ...typed, name: typed.address }]);
  });

  test('is read from a reply’s collapsed row, and not from the messages above it', async () => {
    await open('openReply', { readers: [dana] });
    expect(await readReaders(1)).toEqual([dana]);
  });

  test('is everybody in a reply to all, and in a reply one', async () => {
    await open('openReply', { all: true });
    expect((await readReaders(3)).map(({ name }) => name)).toContain('Dana Whitfield');
  });

  test('is told of when Gmail sets the readers anew', async () => {
    await open('openCompose', { readers: [dana] });
    await page.evaluate(() => driver.listen());
    await readReaders(1);
    await until(page, () => driver.countChanges() > 0);
  });

  test('is each compose box’s own', async () => {
    await open('openCompose', { readers: [dana] });
    await readReaders(1);
    await open('openCompose', { readers: [kim] });
    expect(await readReaders(1)).toEqual([kim]);
  });
});

describe('a Gmail compose box', () => {
  test('has the id of Gmail’s own draft, the same before and after it is saved', async () => {
    const compose = await open('openCompose');
    const before = await page.evaluate(() => driver.read().id);
    await page.evaluate(() => driver.setBody('saved now'));
    await until(page, () => window.gmailPage.saved.length > 0);
    expect(await page.evaluate(() => driver.read().id)).toBe(before);
    expect(before).toBe(String(7001 + compose));
  });

  test('is one field: the hidden textarea of the same name is none', async () => {
    await open('openCompose');
    await open('openReply');
    expect(await page.evaluate(() => document.querySelectorAll('textarea.Ak').length)).toBe(2);
    expect(await page.evaluate(() => driver.totalFields())).toBe(2);
  });

  test('stays a field while it is minimised', async () => {
    const compose = await open('openCompose', { body: 'it is unfair' });
    const minimised = await page.evaluate((number) => {
      window.gmailPage.minimise(number);
      const { boxes } = driver.boxes('body', { start: 0, end: 5 });
      return { boxes: boxes.length, body: driver.read().body, aborted: driver.isLastAborted() };
    }, compose);
    expect(minimised).toEqual({ boxes: 0, body: 'it is unfair', aborted: false });
  });

  test('leaves signature and quoted mail out', async () => {
    await open('openReply', { body: '<div>Why?</div>', signature: true, quote: true });
    expect((await page.evaluate(() => driver.read().body)).trim()).toBe('Why?');
  });

  test('leaves the quoted mail out that the three dots bring in', async () => {
    const compose = await open('openReply', { body: '<div>Why?</div>' });
    await page.evaluate((number) => window.gmailPage.showTrimmed(number), compose);
    const { markup, body } = await page.evaluate(() => ({
      markup: driver.markup(),
      body: driver.read().body,
    }));
    expect(markup).toContain('gmail_quote');
    expect(body.trim()).toBe('Why?');
  });

  test('that forwards a mail has none of it', async () => {
    await open('openForward', { body: '<div>See below.</div>' });
    expect(await page.evaluate(() => driver.markup())).toContain('gmail_quote');
    expect((await page.evaluate(() => driver.read().body)).trim()).toBe('See below.');
  });

  test.each(['inside', 'outside'] as const)(
    'has no suggestion in it that stands %s the body, until it is taken',
    async (where) => {
      const compose = await open('openCompose', { body: 'it is' });
      await page.evaluate(
        (number, place) => window.gmailPage.showGhost(number, ' unfair', place),
        compose,
        where,
      );
      expect(await page.evaluate(() => driver.read().body)).toBe('it is');
      await page.evaluate((number) => window.gmailPage.takeGhost(number), compose);
      expect(await page.evaluate(() => driver.read().body)).toBe('it is unfair');
    },
  );

  test('has the emoji in it that Gmail puts in as pictures', async () => {
    const compose = await open('openCompose', { body: 'fine ' });
    await page.evaluate((number) => window.gmailPage.insertEmoji(number), compose);
    expect(await page.evaluate(() => driver.read().body)).toMatch(/^fine.😀$/);
  });

  test('is the same draft in a new field when it is popped out, rebuilt, or taken back', async () => {
    const compose = await open('openReply', { readers: [dana], body: 'it is unfair' });
    await readReaders(1);
    await until(page, (number) => window.gmailPage.isSettled(number), compose);
    const { id } = await page.evaluate(() => driver.read());
    const isAgain = async (fields: number) => {
      await until(page, (all) => driver.totalFields() === all && driver.isOpen(), fields);
      const draft = await page.evaluate(() => driver.read());
      expect(draft).toMatchObject({ id, body: 'it is unfair' });
    };
    await page.evaluate((number) => window.gmailPage.popOutReply(number), compose);
    await isAgain(2);
    await page.evaluate((number) => window.gmailPage.rebuild(number), compose);
    await isAgain(3);
  });

  test('goes on in plain text, without quotation and signature', async () => {
    const compose = await open('openReply', { body: 'Why?', signature: true, quote: true });
    await page.evaluate((number) => window.gmailPage.togglePlain(number), compose);
    await page.evaluate(() => driver.focus());
    await until(page, () => driver.isOpen());
    const { text, body } = await page.evaluate(() => ({
      text: driver.markup(),
      body: driver.read().body,
    }));
    expect(text).toContain('Your territory goes to Kim.');
    expect(body.trim()).toBe('Why?');
  });

  test('is found in a body without Gmail’s own mark, once the person goes into it', async () => {
    const compose = await open('openCompose', { body: 'it is unfair' });
    await page.evaluate((number) => {
      const body = window.gmailPage.findBody(number);
      body?.removeAttribute('g_editable');
      const unmarked = body?.cloneNode(true) as HTMLElement;
      body?.replaceWith(unmarked);
    }, compose);
    expect(await page.evaluate(() => driver.totalFields())).toBe(1);
    await page.evaluate(() => document.querySelector<HTMLElement>('.M9 [role=textbox]')?.focus());
    await until(page, () => driver.totalFields() === 2);
  });

  test('is a pop-out in a window of its own', async () => {
    await open('openCompose');
    await page.evaluate(() => document.body.classList.add('xE', 'xp'));
    expect(await page.evaluate(() => driver.read().surface)).toBe('popout');
  });

  test('of two thousand words is read within a frame', async () => {
    const line = `<div>${'word '.repeat(18)}<b>bold</b> <a href="#">link</a></div><div><br></div>`;
    await open('openCompose', { body: line.repeat(100) });
    const times = await page.evaluate(() => {
      const { element } = driver.field();
      return Array.from({ length: 60 }, () => {
        element.append('x');
        const start = performance.now();
        driver.read();
        return performance.now() - start;
      });
    });
    const median = times.toSorted((one, other) => one - other)[30];
    expect(median).toBeLessThan(8);
  });

  test('of a million units is read without hanging the page', async () => {
    const line = `<div>${'word '.repeat(18)}<b>bold</b> <a href="#">link</a></div><div><br></div>`;
    await open('openCompose');
    const { units, time } = await page.evaluate((markup) => {
      driver.setBody(markup);
      const start = performance.now();
      const units = driver.read().body.length;
      return { units, time: performance.now() - start };
    }, line.repeat(10_000));
    expect(units).toBeGreaterThan(1_000_000);
    expect(time).toBeLessThan(2000);
  });
});
