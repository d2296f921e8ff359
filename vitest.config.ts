import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const resolve = { alias: { '@': import.meta.dirname } };

/** Tests that need a browser. They run in both, unless the name says which: `firefox.browser.test.ts`. */
const browserTests = 'tests/**/*.browser.test.ts';

const inBrowser = (name: 'chromium' | 'firefox', other: 'chromium' | 'firefox') => ({
  resolve,
  test: {
    name,
    include: [browserTests],
    exclude: [`tests/**/*${other}.browser.test.ts`],
    env: { BROWSER: name },
    // A real browser fills a core: two at once starve each other on a small machine.
    maxWorkers: 1,
    hookTimeout: 60_000,
    testTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    // One test left running alone by mistake must not hide the others.
    allowOnly: false,
    projects: [
      {
        plugins: [WxtVitest()],
        resolve,
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
        },
      },
      inBrowser('chromium', 'firefox'),
      inBrowser('firefox', 'chromium'),
    ],
  },
});
