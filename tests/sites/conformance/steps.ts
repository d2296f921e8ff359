import type { Frame } from 'puppeteer-core';
import type { Row } from './rows';

/** Puts markup into the body and reads it, in one task of the page. Runs there. */
export function readMarkup(markup: string): string {
  driver.setBody(markup);
  return driver.read().body;
}

/** Plain text as the body of a row holds it. */
export function asBody({ holds }: Row, text: string): string {
  if (holds === 'text') return text;
  return text
    .split('\n')
    .map((line) => `<div>${line}</div>`)
    .join('');
}

/** The words of the body, without the blank line that a forward has above its quotation. */
export async function readWords(frame: Frame): Promise<string> {
  return (await frame.evaluate(() => driver.read())).body.trimEnd();
}

/** Puts the caret at the start of the body. */
export async function focusBody(frame: Frame): Promise<void> {
  await frame.evaluate(() => driver.field().element.focus());
}

/** Presses the keys that undo. */
export async function undo(frame: Frame): Promise<void> {
  await frame.page().keyboard.down('Control');
  await frame.page().keyboard.press('z');
  await frame.page().keyboard.up('Control');
}
