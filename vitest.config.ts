import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const alias = { '@': import.meta.dirname };
const oxc = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;

/** Tests that drive a real browser end in `.browser.test.ts`; all others need none. */
const inBrowser = 'tests/**/*.browser.test.ts';

export default defineConfig({
  test: {
    // A test left running alone by mistake must not hide the others.
    allowOnly: false,
    projects: [
      {
        plugins: [WxtVitest()],
        resolve: { alias },
        oxc,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [inBrowser],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: [inBrowser],
          // A real browser fills a core: two at once starve each other on a small machine.
          maxWorkers: 1,
          hookTimeout: 60_000,
          testTimeout: 60_000,
        },
      },
    ],
  },
});
