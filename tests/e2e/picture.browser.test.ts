import { existsSync, mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCard } from './harness/card';
import { browserName, type CoachedBrowser, openCoachedBrowser } from './harness/coached-browser';
import { clickWords, waitForUnderlined } from './harness/highlights';
import { openCompose, typeInto } from './harness/mail-page';

/** The picture in the README. It is made anew when it is missing, or with UPDATE_SCREENSHOTS set. */
const picture = 'docs/card.png';

const draft = `Hi Dana,

I closed the year at 112% of quota, and my territory was cut again. It is not fair. Everybody knows Dan plays favourites.

Could we speak by phone this week?

Sam`;

/** Leaves of the test page the compose box alone, at a size that reads well. */
const style = `
  body > :not(.dw, .aSs) { display: none; }
  .dw { inset: 40px 60px auto !important; }
  .AD { width: 780px !important; border-radius: 8px; }
  .Hm, .GS, .hl { display: none; }
  .aoT { border: 0; border-bottom: 1px solid #ddd; width: 100%; }
  .aoT, .Am { box-sizing: border-box; font: 17px/1.6 sans-serif; padding: 12px 20px; }
  .Au { max-height: none; }
  .Am { min-height: 360px; }
`;

const clip = { x: 30, y: 20, width: 840, height: 560 };

let coached: CoachedBrowser;

beforeAll(async () => {
  coached = await openCoachedBrowser();
});

afterAll(() => coached.close());

test('a card stands over a draft, for the README to show', async () => {
  const page = await coached.openMail();
  await page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
  await page.addStyleTag({ content: style });
  const { body } = await openCompose(page, { subject: 'My territory' });
  await typeInto(page, body, draft);
  await waitForUnderlined(page, { stop: ['plays favourites'], warn: ['not fair'] });
  await clickWords(page, 'stop', 'plays favourites');
  expect(await readCard(page)).toContain('Favouritism');
  const isWanted = Boolean(process.env.UPDATE_SCREENSHOTS) || !existsSync(picture);
  if (browserName !== 'chromium' || !isWanted) return;
  mkdirSync('docs', { recursive: true });
  await page.screenshot({ path: picture, clip });
  expect(existsSync(picture)).toBe(true);
});
