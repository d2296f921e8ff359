import type { Page } from 'puppeteer-core';
import { type Severity, severities } from '@/lib/model/severity';
import { type BrowserName, builds, launchWithExtension } from './launch';
import { waitUntil } from './wait-until';

/** A draft with something for the coach to say, typed key by key where nobody sits at the screen. */
const draft =
  'I closed the year at 112% of quota, and it is not fair that my territory was cut. ' +
  'Greg plays favourites. Either this is fixed by Friday or I quit.';

/** Underlined last: once it is, the whole draft has been read. */
const lastWords = 'quit';

const body = '[data-upwrite-body]';

interface Seen {
  readonly severity: Severity;
  readonly words: string;
}

/**
 * Opens the browser with the extension and the practice page in front. With a window it stays until the
 * person closes it; without, it types a draft, prints what the coach finds and writes `practice.png`.
 * Returns the exit code.
 */
export async function openPractice(
  name: BrowserName,
  { headless }: { readonly headless: boolean },
): Promise<number> {
  const extension = builds[name];
  const { browser, practice } = await launchWithExtension(name, { extension, headless });
  try {
    await practice.bringToFront();
    if (headless) return await showWithoutWindow(practice);
    console.log('The practice page is open. Close the browser, or press Ctrl+C, to end.');
    await new Promise((resolve) => browser.once('disconnected', resolve));
    return 0;
  } finally {
    await browser.close();
  }
}

async function showWithoutWindow(page: Page): Promise<number> {
  await waitUntil('the compose box', () => page.$(body));
  await page.$eval(body, (element) => getSelection()?.selectAllChildren(element));
  await page.focus(body);
  await page.keyboard.press('Backspace');
  await page.keyboard.type(draft);
  const seen = await waitUntil('the last finding', async () => {
    const now = await readSeen(page);
    return now.some(({ words }) => words.includes(lastWords)) && now;
  }).catch(() => readSeen(page));
  if (seen.length === 0) {
    console.error('No finding was shown on the practice page.');
    return 1;
  }
  for (const { severity, words } of seen) console.log(`${severity.padEnd(5)}  “${words}”`);
  await openCard(page);
  await page.screenshot({ path: 'practice.png' });
  console.log('practice.png shows the page.');
  return 0;
}

/** What is underlined on the page now, worst first. */
async function readSeen(page: Page): Promise<readonly Seen[]> {
  return await page.evaluate(
    (names) =>
      names.flatMap((severity) =>
        [...(CSS.highlights.get(`upwrite-${severity}`) ?? [])].map((range) => ({
          severity,
          words: String(range),
        })),
      ),
    severities,
  );
}

/** Clicks the worst words, so that the picture shows a card. */
async function openCard(page: Page): Promise<void> {
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('upwrite-stop') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  if (at) await page.mouse.click(at.x, at.y);
  await page.mouse.move(0, 0);
}
