import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Where axe stands in the page, once its source has run there. */
declare const window: { readonly axe: typeof axe };

const options = {
  // WCAG 2.0, 2.1 and 2.2 at the levels A and AA. What is merely good practice is no violation.
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  },
  // A number in the badge is a word to read, though it is short.
  checks: { 'color-contrast': { options: { ignoreLength: true } } },
} satisfies RunOptions & { readonly checks: object };

/**
 * What axe holds against the page, or against what stands `within` a part of it: a line for each element, with
 * the rule, where the element is and what to do about it. Open shadow roots are looked into. That axe could
 * judge no colour at all is held against it too.
 */
export async function findViolations(page: Page, within = 'html'): Promise<readonly string[]> {
  // A driver's script is not held to the page's policy, which takes none from elsewhere.
  await page.evaluate(axe.source);
  return page.evaluate(
    async (context, asked) => {
      const { violations, incomplete, passes } = await window.axe.run(context, asked);
      const isColour = ({ id }: { id: string }) => id === 'color-contrast';
      const isBlind = incomplete.some(isColour) && ![...passes, ...violations].some(isColour);
      const held = [...violations, ...(isBlind ? incomplete.filter(isColour) : [])];
      return held.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = '' }) => {
          const summary = failureSummary.replace(/\s+/g, ' ');
          return `${id} at ${target.flat().join(' ')}: ${summary}`;
        }),
      );
    },
    within,
    options,
  );
}
