import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { kinds, words } from './compose-box';
import { findDeviation, tolerance } from './ink';

let coached: CoachedBrowser;

beforeAll(async () => {
  // A driven browser hides its scrollbars, or lays them over the words: then they take no room.
  coached = await openCoachedBrowser({
    chromium: ['--blink-settings=hideScrollbars=false'],
    firefox: { 'ui.useOverlayScrollbars': 0, 'widget.gtk.overlay-scrollbars.enabled': false },
  });
});

afterAll(() => coached.close());

const some = 'so it goes on and on and on ';

test.each(kinds.filter(({ holds }) => holds === 'lines'))(
  '$name: underlines stay on words that a scrollbar makes room for itself among',
  async ({ open }) => {
    const box = await open(coached, `${some.repeat(2)}Dan ${words} ${some.repeat(9)}`);
    await box.element.evaluate((element) => {
      element.style.height = '400px';
    });
    expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    const before = await box.element.evaluate(({ clientWidth }) => clientWidth);
    for (const direction of ['ltr', 'rtl']) {
      await box.element.evaluate((element, to) => {
        element.style.direction = to;
        element.style.height = '95px';
      }, direction);
      expect(await box.element.evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(before);
      expect(await findDeviation(box)).toBeLessThanOrEqual(tolerance);
    }
    await box.page.close();
  },
);
