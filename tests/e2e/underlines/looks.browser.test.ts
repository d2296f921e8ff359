import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { type ComposeBox, kinds } from './compose-box';
import { findDeviation, tolerance } from './ink';
import { keepStyles } from './keep-styles';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

/** What a page may change of a box alone, its size the same. */
const looks: readonly (readonly [string, string])[] = [
  ['font size', 'font-size: 21px'],
  ['font', 'font-family: monospace'],
  ['weight', 'font-weight: 700'],
  ['line height', 'line-height: 31px'],
  ['letter spacing', 'letter-spacing: 3px'],
  ['word spacing', 'word-spacing: 9px'],
  ['padding', 'padding: 12px 5px 2px 31px'],
  ['border', 'border: 5px solid; border-left-width: 17px'],
  ['indent', 'text-indent: 40px'],
  ['alignment', 'text-align: right'],
  ['alignment at the end', 'text-align: end'],
  ['direction', 'direction: rtl'],
  ['capitals', 'text-transform: uppercase'],
];

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

  test('underlines stand on their words', async () => {
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
  });

  test.each(looks)('they do after the page changed its %s', async (_, style) => {
    await box.element.evaluate((element, more) => {
      element.style.cssText += `; ${more}`;
    }, style);
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
  });

  test('they do after the page changed its looks from afar', async () => {
    await box.page.evaluate(() => {
      const sheet = document.createElement('style');
      sheet.id = 'afar';
      sheet.textContent = '.roomy textarea, .roomy input { letter-spacing: 4px !important; }';
      document.head.append(sheet);
      document.documentElement.classList.add('roomy');
    });
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    await box.page.evaluate(() => document.getElementById('afar')?.remove());
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
  });
});
