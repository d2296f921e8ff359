import type { Page } from 'puppeteer-core';
import { severities } from '@/lib/model/severity';
import { waitUntil } from '@/scripts/wait-until';
import { pressButton, readCard, waitForNoCard } from '@/tests/e2e/harness/card';
import type { CoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { clickWords, readUnderlined } from '@/tests/e2e/harness/highlights';
import { pressShortcut, tellOfShortcut } from '@/tests/e2e/harness/shortcut';
import { until } from '@/tests/until';
import type { Fixing } from './fixes';
import type { State } from './in-page/hand';
import type { Surface } from './surfaces';

/** Makes the fix of the open box. */
type Fix = (page: Page, fixing: Fixing) => Promise<void>;

/** Makes each fix in a box of its own, undoes it, and tells of the box before, between and after. */
export async function fixAll(
  page: Page,
  { name, holds }: Surface,
  { fixings, fix }: { readonly fixings: readonly Fixing[]; readonly fix: Fix },
): Promise<readonly (readonly State[])[]> {
  const all: State[][] = [];
  const read = () => page.evaluate(() => untouched.readState());
  for (const fixing of fixings) {
    const { before, line, bold } = fixing;
    await page.evaluate((...asked) => untouched.open(...asked), name, holds, before);
    await page.evaluate((...asked) => untouched.plant(...asked), line, bold, holds);
    const states = [await read()];
    await fix(page, fixing);
    states.push(await read());
    await undo(page);
    states.push(await read());
    all.push(states);
    await page.evaluate(() => untouched.close());
  }
  return all;
}

/** The fix by hand: the words selected, the better ones typed over them. */
export const fixByHand: Fix = async (page, { from, to }) => {
  await page.evaluate((...asked) => untouched.typeOver(...asked), from, to);
};

/** The fix by the coach's card, opened and answered by the keyboard or the pointer. */
export function fixByCard(coached: CoachedBrowser): Fix {
  return async (page, { line, words, by, button }) => {
    await waitUntil(`“${words}” to be underlined`, async () =>
      Object.values(await readUnderlined(page)).some((all) => all.includes(words)),
    );
    if (by === 'click') {
      await click(page, words);
      await pressButton(page, button);
    } else {
      await pressNext(coached, page);
      await readCard(page);
      await page.keyboard.press('1');
    }
    await until(page, (gone) => !untouched.holdsWords(gone), line);
    await waitForNoCard(page);
  };
}

async function click(page: Page, words: string): Promise<void> {
  const underlined = await readUnderlined(page);
  const severity = severities.find((each) => underlined[each].includes(words));
  if (severity) await clickWords(page, severity, words);
}

/** Chromium takes the keys of a shortcut from the system alone. */
async function pressNext(coached: CoachedBrowser, page: Page): Promise<void> {
  if (coached.name === 'chromium') await tellOfShortcut(coached, 'next-finding');
  else await pressShortcut(coached, page, 'next-finding');
}

async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
