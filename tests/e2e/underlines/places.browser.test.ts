import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { type ComposeBox, kinds } from './compose-box';
import { findDeviation, findRest, tolerance } from './ink';
import { keepStyles } from './keep-styles';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

describe.each(kinds)('$name:', (kind) => {
  let box: ComposeBox;
  let putBack: () => Promise<void>;

  beforeAll(async () => {
    box = await kind.open(coached);
  });

  afterAll(() => box.page.close());

  beforeEach(async () => {
    putBack = await keepStyles(box);
  });

  afterEach(() => putBack());

  const change = (how: (element: HTMLElement) => void) => box.element.evaluate(how);
  const expectOnWords = async () => {
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
  };

  test('underlines follow a box that its handle resizes', async () => {
    await change((element) => {
      element.style.cssText += '; box-sizing: border-box; width: 190px; height: 97px';
    });
    await expectOnWords();
  });

  test('they follow what holds the box', async () => {
    await change((element) => {
      const holder = element.parentElement;
      if (holder) holder.style.cssText += '; padding: 23px 0 0 31px';
    });
    await expectOnWords();
  });

  test('they follow when something above it grows', async () => {
    await change((element) => {
      const above = document.createElement('div');
      above.id = 'grown';
      above.style.height = '37px';
      element.before(above);
    });
    await expectOnWords();
    await change((element) => element.parentElement?.querySelector('#grown')?.remove());
    await expectOnWords();
  });

  test.each(['html', 'body', 'what holds the box', 'the box'])(
    'they stand on words that %s zooms',
    async (what) => {
      await box.element.evaluate((element, zoomed) => {
        const known = { html: document.documentElement, body: document.body, 'the box': element };
        const target = Reflect.get(known, zoomed) ?? element.parentElement;
        target.style.zoom = '1.5';
        element.scrollIntoView({ block: 'nearest' });
      }, what);
      await expectOnWords();
    },
  );

  test('they stand on words that body zooms in one step where html did', async () => {
    await change((element) => {
      document.documentElement.style.zoom = '1.5';
      element.scrollIntoView({ block: 'nearest' });
    });
    await expectOnWords();
    await change((element) => {
      document.documentElement.style.zoom = '';
      document.body.style.zoom = '1.5';
      element.scrollIntoView({ block: 'nearest' });
    });
    await expectOnWords();
  });

  test('they stand on words that what holds the box scales', async () => {
    await change((element) => {
      const holder = element.parentElement;
      if (holder) holder.style.cssText += '; transform: scale(1.3); transform-origin: 90% 90%';
    });
    await expectOnWords();
  });

  test('they stand on words in a window of another size, and at 150 %', async () => {
    const { page } = box;
    const { innerWidth: width, innerHeight: height } = await page.evaluate(() => ({
      innerWidth,
      innerHeight,
    }));
    try {
      await page.setViewport({ width: width - 170, height: height - 110 });
      await expectOnWords();
      await page.setViewport({ width: 800, height: 600, deviceScaleFactor: 1.5 });
      await expectOnWords();
    } finally {
      await page.setViewport({ width, height });
    }
  });

  test('they follow while what holds the box scrolls, and are cut off with the words', async () => {
    await change((element) => {
      const holder = element.parentElement;
      if (!holder) return;
      holder.style.cssText += '; display: block; height: 90px; overflow: auto; position: relative';
      element.style.marginBottom = '300px';
    });
    await expectOnWords();
    const top = await box.element.evaluate((element) => {
      const holder = element.parentElement?.getBoundingClientRect().top ?? 0;
      return element.getBoundingClientRect().top - holder;
    });
    const scrollBy = (by: number) =>
      box.element.evaluate((element, to) => {
        if (element.parentElement) element.parentElement.scrollTop = to;
      }, by);
    // To the middle of the line with the words, and far beyond it.
    await scrollBy(top + (kind.holds === 'one line' ? 9 : 57));
    expect((await findRest(box)).deviation).toBeLessThanOrEqual(tolerance);
    await scrollBy(250);
    expect(await findRest(box)).toEqual({ deviation: 0, isSeen: false });
  });
});
