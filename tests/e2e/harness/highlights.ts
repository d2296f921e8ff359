import type { Frame, Page } from 'puppeteer-core';
import { type Severity, severities } from '@/lib/model/severity';
import { waitUntil } from '@/scripts/wait-until';

/** The underlined words of each severity, in the order of the page. */
export type Underlined = Readonly<Record<Severity, readonly string[]>>;

/** What is underlined on the page now. */
export async function readUnderlined(page: Page | Frame): Promise<Underlined> {
  const [stop = [], warn = [], nudge = []] = await page.evaluate(
    (names) =>
      names.map((severity) =>
        [...(CSS.highlights.get(`upwrite-${severity}`) ?? [])]
          .filter((range) => range instanceof Range)
          .sort((one, other) => {
            // A subject's words are ranges in the copy that lies over it: a tree of its own.
            const [here, there] = [one, other].map((each) => each.startContainer.getRootNode());
            if (here !== there) return here === document ? 1 : -1;
            return one.compareBoundaryPoints(Range.START_TO_START, other);
          })
          .map(String),
      ),
    severities,
  );
  return { stop, warn, nudge };
}

/** Waits until exactly these words are underlined; what is left out has to be empty. */
export async function waitForUnderlined(
  page: Page | Frame,
  wanted: Partial<Underlined>,
): Promise<void> {
  const expected = JSON.stringify({ stop: [], warn: [], nudge: [], ...wanted });
  let last = '';
  try {
    await waitUntil('the underlined words', async () => {
      last = JSON.stringify(await readUnderlined(page));
      return last === expected;
    });
  } catch {
    throw new Error(`expected these words to be underlined: ${expected}, but saw ${last}`);
  }
}

/** Clicks into the middle of underlined words, as a person would to read the card. */
export async function clickWords(page: Page, severity: Severity, words: string): Promise<void> {
  await waitForFrame(page);
  const at = await page.evaluate(
    (name, quote) => {
      const ranges = [...(CSS.highlights.get(name) ?? [])];
      const range = ranges.find((each) => String(each) === quote);
      const box = range instanceof Range ? range.getClientRects()[0] : undefined;
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    `upwrite-${severity}`,
    words,
  );
  if (!at) throw new Error(`“${words}” is not underlined on the page`);
  await page.mouse.click(at.x, at.y);
}

/** A person clicks what they see, and what was typed is seen a frame later. */
async function waitForFrame(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
}
