import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { type ComposeBox, type Kind, kinds, words } from './compose-box';
import { findDeviation, tolerance } from './ink';

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

const some = 'so it goes on and on ';

/** What is hard to lay out, on one line. */
const texts: readonly (readonly [string, string])[] = [
  ['tabs', `\tDan\t\t${words}\there`],
  ['many spaces', `   Dan      ${words}      here   `],
  ['emoji', `👩‍👩‍👧 Dan 😀🎉 ${words} 👍🏽 here`],
  ['scripts of other directions', `שלום עולם Dan ${words} مرحبا`],
  ['the beginning', `${words}, Dan does.`],
  ['letters that join', `fi ffi AVAVAV To Dan ${words} fi`],
];

/** What is hard to lay out on several lines. */
const longTexts: readonly (readonly [string, string])[] = [
  ['wrapped lines', `${some.repeat(3)}Dan ${words} ${some.repeat(9)}`],
  ['words that break across lines', `${'so '.repeat(14)}he ${words} ${some}`],
  ['a word that is too long for a line', `${'x'.repeat(90)} Dan ${words} ${'y'.repeat(90)}`],
  ['spaces at the end of a wrapped line', `on${' '.repeat(120)}Dan ${words}`],
  ['tabs between lines', `a\tb\tc\n\t\tDan ${words}\n\tend`],
  ['so many lines that the box scrolls', `\nDan ${words}\n${`${some}\n`.repeat(20)}`],
];

describe.each(kinds)('$name:', (kind) => {
  let box: ComposeBox;

  beforeAll(async () => {
    box = await kind.open(coached);
  });

  afterAll(() => box.page.close());

  test('underlines stand on their words while somebody types before and after them', async () => {
    for (const end of ['start', 'end'] as const) {
      await box.element.evaluate(putCaret, end);
      await box.page.keyboard.type('Well, ');
      box = await box.again();
      expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    }
  });

  test.each(textsFor(kind))('they do among %s', async (_, text) => {
    await box.element.evaluate(write, text);
    box = await box.again();
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
  });
});

function textsFor({ holds }: Kind): typeof texts {
  if (holds === 'markup') return [];
  return holds === 'lines' ? [...texts, ...longTexts] : texts;
}

function putCaret(element: HTMLElement, end: 'start' | 'end'): void {
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    const at = end === 'start' ? 0 : element.value.length;
    element.setSelectionRange(at, at);
    return;
  }
  getSelection()?.selectAllChildren(element);
  if (end === 'start') getSelection()?.collapseToStart();
  else getSelection()?.collapseToEnd();
}

function write(element: HTMLElement, text: string): void {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) {
    throw new Error('expected a box of plain text');
  }
  element.value = text;
  // Firefox shows where the caret is.
  element.setSelectionRange(0, 0);
  element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  element.scrollTo(0, 0);
}
