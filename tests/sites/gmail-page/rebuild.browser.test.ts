import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { openCompose, openForEach, waitForBuild, waitForReaders } from './opened-page';

const opened = openForEach();
const page = () => opened.page();

const readers = [{ name: 'Dana Whitfield', address: 'dana@boss.example' }];

/** What stays the same when a draft is built anew. */
const readDraft = (compose: number) =>
  page().evaluate((number) => {
    const box = window.gmailPage.findBody(number)?.closest('.M9');
    const read = (name: string) => box?.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    const spans = [...(box?.querySelectorAll('.aoD.hl span[email]') ?? [])];
    return {
      body: window.gmailPage.findBody(number)?.innerHTML,
      id: read('composeid')?.value,
      draft: read('draft')?.value,
      subject: read('subjectbox')?.value,
      readers: spans.map((span) => span.getAttribute('email')),
    };
  }, compose);

describe('a draft that is built anew', () => {
  let compose: number;
  let before: Awaited<ReturnType<typeof readDraft>>;

  beforeEach(async () => {
    compose = await openCompose(page(), 'openReply', { readers, signature: true });
    await page().evaluate((number) => {
      const body = window.gmailPage.findBody(number);
      if (body) getSelection()?.collapse(body, 0);
    }, compose);
    await page().keyboard.type('Why?');
    await waitForReaders(page(), compose);
    before = await readDraft(compose);
    await page().evaluate((number) => {
      window.gmailPage.findBody(number)?.setAttribute('data-old', '');
    }, compose);
  });

  const findPlaces = () =>
    page().evaluate(() => ({
      old: document.querySelectorAll('[data-old]').length,
      dock: document.querySelectorAll('.dw [role="dialog"] [g_editable]').length,
      thread: document.querySelectorAll('.ip.adB [g_editable]').length,
    }));

  const ways = [
    {
      way: 'script',
      popOut: () => page().evaluate((at) => window.gmailPage.popOutReply(at), compose),
    },
    {
      way: 'its menu',
      async popOut() {
        await page().click('.Un.J-JN-M-I');
        await page().click('.M9 > [role=menu]:first-child > .SK > [role=menuitem]:last-child');
      },
    },
  ];

  test.each(ways)('in the dock, by $way, is the same with another body', async ({ popOut }) => {
    expect(await findPlaces()).toEqual({ old: 1, dock: 0, thread: 1 });
    await popOut();
    await waitForReaders(page(), compose);
    expect(await findPlaces()).toEqual({ old: 0, dock: 1, thread: 0 });
    expect(await readDraft(compose)).toEqual(before);
    const isLive = () => document.activeElement?.matches('.dw [g_editable]');
    expect(await page().evaluate(isLive)).toBe(true);
  });

  test('where it was is there at once, and can be written on in', async () => {
    const bodies = await page().evaluate((number) => {
      window.gmailPage.rebuild(number);
      return document.querySelectorAll('.ip.adB [g_editable]').length;
    }, compose);
    expect(bodies).toBe(1);
    await waitForReaders(page(), compose);
    expect(await findPlaces()).toEqual({ old: 0, dock: 0, thread: 1 });
    expect(await readDraft(compose)).toEqual(before);
    await page().keyboard.type('Now ');
    await until(page(), () => window.gmailPage.saved.at(-1)?.body.includes('Now'));
  });

  test('stands between the same two in the dock', async () => {
    const others = [
      await openCompose(page()),
      await openCompose(page()),
      await openCompose(page()),
    ];
    const [, middle = 0] = others;
    await page().evaluate((number) => window.gmailPage.rebuild(number), middle);
    await waitForBuild(page(), middle);
    const order = await page().$$eval('.dw input[name="composeid"]', (ids) =>
      ids.map(({ value }) => Number(value) - 7001),
    );
    expect(order).toEqual(others);
  });
});
