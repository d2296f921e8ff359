import type { Page } from 'puppeteer-core';

/** The themes that every screen is drawn in. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The preferences of a Firefox whose pages have this theme and stand still: it learns them at its start alone. */
export function preferTheme(theme: Theme): Readonly<Record<string, number>> {
  return {
    'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': 1,
  };
}

/** Gives a page this theme where the browser can, and makes sure that it has it. */
export async function wearTheme(page: Page, theme: Theme): Promise<void> {
  const isFirefox = (await page.browser().version()).startsWith('firefox');
  if (!isFirefox) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: theme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  }
  const wears = await page.evaluate(
    (wanted) =>
      matchMedia(`(prefers-color-scheme: ${wanted}) and (prefers-reduced-motion: reduce)`).matches,
    theme,
  );
  if (!wears) throw new Error(`expected the page to be ${theme} and to stand still`);
}
