import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import type { GmailPage } from '@/tests/sites/gmail-page';
import { type ComposeBox, kindOf, kinds } from './compose-box';
import { findDeviation, findDrawn, tolerance } from './ink';
import { keepStyles } from './keep-styles';

declare const window: { readonly gmailPage: GmailPage };

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

const waitForNothingDrawn = (box: ComposeBox) =>
  waitUntil('no underline to be drawn', async () => (await findDrawn(box)) === undefined);

const hidings = ['display: none', 'visibility: hidden', 'opacity: 0'];

describe.each(kinds)('$name:', (kind) => {
  test('nothing is drawn for a box that is hidden or removed', async () => {
    const box = await kind.open(coached);
    for (const style of hidings) {
      for (const part of ['itself', 'what holds it'] as const) {
        expect(await findDrawn(box)).toBeDefined();
        const putBack = await keepStyles(box);
        await box.element.evaluate(restyle, part, style);
        await waitForNothingDrawn(box);
        await putBack();
        expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
      }
    }
    const part = await box.element.evaluateHandle((element) => element.parentElement);
    await box.element.evaluate((element) => element.remove());
    await waitForNothingDrawn({ ...box, element: part.asElement() as ComposeBox['element'] });
    await box.page.close();
  });
});

test.each(['Gmail’s body', 'Gmail’s plain-text body', 'Gmail’s subject'])(
  '%s: underlines move to the full screen and back with the words',
  async (name) => {
    const box = await kindOf(name).open(coached);
    for (const _ of ['there', 'back']) {
      await box.page.evaluate((at) => window.gmailPage.toggleFullScreen(at), box.number);
      expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    }
    await box.page.close();
  },
);

function restyle(element: HTMLElement, part: 'itself' | 'what holds it', style: string): void {
  const changed = part === 'itself' ? element : element.parentElement;
  if (changed) changed.style.cssText += `; ${style}`;
}
