import { rm } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type BrowserName, startBrowser } from './harness/browsers';
import { buildExtension } from './harness/build';
import { CoachPage } from './harness/coach-page';
import { servePages } from './harness/serve';

const stop = new AbortController();
let folder: string;
let address: string;

beforeAll(async () => {
  folder = await buildExtension();
  address = await servePages(stop.signal);
}, 60_000);

afterAll(async () => {
  stop.abort();
  await rm(folder, { recursive: true });
});

const all = {
  'upwrite-stop': ['you only ever look after your favourites'],
  'upwrite-warn': ['is not fair', 'made remarks about my pregnancy'],
  'upwrite-nudge': ['just '],
};

const names: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(names)('in %s', (name) => {
  let browser: Browser;
  let coach: CoachPage;

  beforeAll(async () => {
    browser = await startBrowser(name, folder);
  }, 60_000);
  afterAll(() => browser.close());

  beforeEach(async () => {
    coach = await CoachPage.open(await browser.newPage(), address);
  }, 30_000);
  afterEach(() => coach.page.close());

  /** Opens the card of the first words of a highlight by a click, and says where it is to be found. */
  const openCard = async (highlight: string) => {
    const words = await coach.middleOf(highlight);
    await coach.click(highlight);
    return { x: words.x, y: words.y + 60 };
  };
  const isDrawn = async ({ x, y }: { x: number; y: number }) =>
    (await coach.at(x, y)) === 'upwrite-coach';

  describe('highlights', () => {
    test('underline the words of each finding by its severity', async () => {
      await coach.tell('show draft');
      expect(await coach.highlights()).toEqual(all);
    });

    test('leave the draft’s own DOM byte for byte as it was', async () => {
      const before = await coach.html();
      await coach.tell('show draft');
      await coach.click('upwrite-stop');
      await coach.tell('forget draft');
      expect(await coach.html()).toBe(before);
    });

    test('go when the field is forgotten, and leave no empty entry and no sheet', async () => {
      await coach.tell('show draft');
      await coach.tell('forget draft');
      expect(await coach.highlights()).toEqual({});
      expect(await coach.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    });

    test('go when the field leaves the page', async () => {
      await coach.tell('show draft');
      await coach.tell('leave draft');
      expect(await coach.highlights()).toEqual({});
    });

    test('of one field stay when another is forgotten', async () => {
      await coach.tell('show draft');
      await coach.tell('show second');
      expect((await coach.highlights())['upwrite-nudge']).toEqual(['just ', 'just ']);
      await coach.tell('forget draft');
      expect(await coach.highlights()).toEqual({ 'upwrite-nudge': ['just '] });
    });

    test('follow the words as the person types before them', async () => {
      await coach.tell('follow draft');
      await coach.putCaret(1, 0);
      await coach.page.keyboard.type('Well, ');
      expect(await coach.highlights()).toEqual(all);
    });

    test('stay the very same ranges when a new report says the same', async () => {
      await coach.tell('show draft');
      const isSame = await coach.page.evaluate(() => {
        const [before] = [...(CSS.highlights.get('upwrite-stop') ?? [])];
        document.dispatchEvent(new CustomEvent('upwrite-test', { detail: 'show draft' }));
        const [after] = [...(CSS.highlights.get('upwrite-stop') ?? [])];
        return before !== undefined && before === after;
      });
      expect(isSame).toBe(true);
    });

    test('get their look from one sheet in the root that holds the field', async () => {
      await coach.tell('show draft');
      await coach.tell('show second');
      const rules = await coach.page.evaluate(() =>
        document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
      );
      expect(rules).toEqual([3]);
    });
  });

  describe('the card', () => {
    test('opens beside the words at a click, never over them, and leaves the focus in the draft', async () => {
      await coach.tell('show draft');
      const words = await coach.middleOf('upwrite-stop');
      const card = await openCard('upwrite-stop');
      expect(await isDrawn(card)).toBe(true);
      expect(await isDrawn(words)).toBe(false);
      expect(await coach.focused()).toBe('draft');
    });

    test('does not open at words that no rule speaks of', async () => {
      await coach.tell('show draft');
      const { x, y } = await coach.middleOf('upwrite-stop');
      await coach.page.mouse.click(x, y - 21);
      await coach.frame();
      expect(await isDrawn({ x, y: y + 40 })).toBe(false);
    });

    test('opens when the pointer rests on the words, and goes when it leaves', async () => {
      await coach.tell('show draft');
      await coach.putCaret(0, 2);
      const { x, y } = await coach.middleOf('upwrite-stop');
      await coach.page.mouse.move(x, y);
      await coach.page.waitForFunction(
        (left, top) => document.elementFromPoint(left, top)?.id === 'upwrite-coach',
        {},
        x,
        y + 60,
      );
      expect(await coach.caret()).toMatchObject({ selected: '', offset: 2 });
      expect(await coach.focused()).toBe('draft');
      await coach.page.mouse.move(40, 40);
      await coach.frame();
      expect(await isDrawn({ x, y: y + 60 })).toBe(false);
    });

    test('makes way when the person types', async () => {
      await coach.tell('follow draft');
      const card = await openCard('upwrite-stop');
      await coach.page.keyboard.type('x');
      await coach.frame();
      expect(await isDrawn(card)).toBe(false);
    });

    test('goes at Esc, which the page does not hear, and the caret stays', async () => {
      await coach.tell('show draft');
      const card = await openCard('upwrite-stop');
      const caret = await coach.caret();
      await coach.heard();
      await coach.page.keyboard.press('Escape');
      expect(await isDrawn(card)).toBe(false);
      expect(await coach.caret()).toEqual(caret);
      expect(await coach.heard()).toEqual([]);
    });

    test('leaves Esc to the page when nothing of the coach’s is open', async () => {
      await coach.tell('show draft');
      await coach.putCaret(0, 0);
      await coach.heard();
      await coach.page.keyboard.press('Escape');
      expect(await coach.heard()).toContain('keydown draft Escape');
    });

    test('goes when its words do', async () => {
      await coach.tell('show draft');
      const card = await openCard('upwrite-nudge');
      await coach.page.$eval('#draft', (draft) => draft.children[3]?.replaceChildren('Gone.'));
      await coach.tell('show draft');
      expect(await isDrawn(card)).toBe(false);
    });
  });

  describe('by keyboard', () => {
    test('walks the findings in order, from the caret on, with the focus in the card', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      expect((await coach.caret()).selected).toBe('is not fair');
      expect(await coach.focused()).toBe('upwrite-coach');
      await coach.tell('next draft');
      expect((await coach.caret()).selected).toBe('just ');
      await coach.tell('previous draft');
      await coach.tell('previous draft');
      expect((await coach.caret()).selected).toBe('you only ever look after your favourites');
      await coach.tell('previous draft');
      expect((await coach.caret()).selected).toBe('made remarks about my pregnancy');
    });

    test('a number applies that rewrite, and the focus goes back to the draft', async () => {
      await coach.tell('follow draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      await coach.page.keyboard.press('2');
      await coach.waitForLog('apply not-fair done');
      expect(await coach.text()).toContain('The new quota is higher than the pipeline supports.');
      await coach.waitForFocus('draft');
      expect((await coach.highlights())['upwrite-warn']).toEqual([
        'made remarks about my pregnancy',
      ]);
    });

    test('a number that no rewrite has changes nothing', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      const before = await coach.html();
      await coach.page.keyboard.press('3');
      expect(await coach.log()).toEqual([]);
      expect(await coach.html()).toBe(before);
    });

    test('a protected matter cannot be taken by phone', async () => {
      await coach.tell('show draft');
      await coach.putCaret(4, 0);
      await coach.tell('next draft');
      await coach.page.keyboard.press('1');
      expect(await coach.log()).toEqual([]);
    });

    test('Esc puts the caret back where it was', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      const caret = await coach.caret();
      await coach.page.keyboard.press('Escape');
      await coach.waitForFocus('draft');
      expect(await coach.caret()).toEqual(caret);
    });

    test('Tab and Enter reach the ways to say no, and the page hears no key', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      await coach.heard();
      for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'Enter'] as const) {
        await coach.page.keyboard.press(key);
      }
      await coach.waitForLog('ignore-here draft not-fair');
      expect((await coach.heard()).filter((line) => line.startsWith('key'))).toEqual([]);
      await coach.waitForFocus('draft');
    });

    test('a letter typed into a card reaches neither the page nor the draft', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      const before = await coach.html();
      await coach.heard();
      await coach.page.keyboard.type('cj#');
      expect(await coach.heard()).toEqual([]);
      expect(await coach.html()).toBe(before);
    });

    test('words that changed meanwhile are not replaced', async () => {
      await coach.tell('show draft');
      await coach.putCaret(2, 0);
      await coach.tell('next draft');
      await coach.page.$eval('#draft', (draft) => {
        draft.children[2]?.replaceChildren('The new quota is no joke.');
      });
      await coach.page.keyboard.press('1');
      await coach.waitForLog('apply not-fair stale');
      expect(await coach.text()).toContain('The new quota is no joke.');
    });

    test('Enter on the badge opens the panel, Esc closes it and the caret is back', async () => {
      await coach.tell('show draft');
      await coach.page.focus('#send');
      await coach.page.keyboard.press('Tab');
      await coach.page.keyboard.press('Tab');
      await coach.waitForFocus('upwrite-coach');
      await coach.page.keyboard.press('Enter');
      await coach.frame();
      const box = await coach.page.$eval('#draft', (draft) => {
        const { right, bottom } = draft.getBoundingClientRect();
        return { x: right - 100, y: bottom - 90 };
      });
      expect(await isDrawn(box)).toBe(true);
      await coach.page.keyboard.press('Escape');
      await coach.waitForFocus('draft');
      expect(await isDrawn(box)).toBe(false);
    });
  });

  describe('the page', () => {
    const badgeCorner = () =>
      coach.page.$eval('.body', (body) => {
        const { right, bottom } = body.getBoundingClientRect();
        return { x: right - 16 - 22, y: bottom - 22 };
      });

    test('shows a badge in the corner of the box that is seen, and none after forgetting', async () => {
      await coach.tell('show draft');
      await coach.frame();
      expect(await isDrawn(await badgeCorner())).toBe(true);
      await coach.tell('forget draft');
      expect(await isDrawn(await badgeCorner())).toBe(false);
    });

    test('that takes the host away has it back at the next report', async () => {
      await coach.tell('show draft');
      await coach.page.$eval('#upwrite-coach', (host) => host.remove());
      await coach.tell('show draft');
      await coach.frame();
      expect(await coach.page.$$('#upwrite-coach')).toHaveLength(1);
      expect(await isDrawn(await badgeCorner())).toBe(true);
    });

    test('cannot reach into what is drawn, nor cover more than is drawn', async () => {
      await coach.tell('show draft');
      const host = await coach.page.$eval('#upwrite-coach', (element) => {
        const { width, height } = element.getBoundingClientRect();
        return { width, height, root: element.shadowRoot, inside: element.childNodes.length };
      });
      expect(host).toEqual({ width: 0, height: 0, root: null, inside: 0 });
    });

    test('hears nothing of a click in the card in the bubbling phase', async () => {
      await coach.tell('show draft');
      const card = await openCard('upwrite-stop');
      await coach.heard();
      await coach.page.mouse.click(card.x, card.y);
      const clicks = (await coach.heard()).filter((line) => line === 'click upwrite-coach');
      expect(clicks).toHaveLength(1);
      expect(await coach.focused()).toBe('draft');
    });

    test('is as it was once the coach is stopped', async () => {
      await coach.tell('show draft');
      await openCard('upwrite-stop');
      const before = await coach.html();
      await coach.tell('abort draft');
      expect(await coach.page.$$('#upwrite-coach')).toHaveLength(0);
      expect(await coach.highlights()).toEqual({});
      expect(await coach.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await coach.html()).toBe(before);
      await coach.tell('show draft');
      expect(await coach.page.$$('#upwrite-coach')).toHaveLength(0);
    });
  });
});
