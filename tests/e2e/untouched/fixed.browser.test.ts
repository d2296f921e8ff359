import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  browserName,
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import { fixAll, fixByCard, fixByHand } from './fix';
import { makeFixings } from './fixes';
import { openSurface } from './opened-surface';
import { surfaces } from './surfaces';

const seed = 20_260_317;
const count = { chromium: 20, firefox: 10 }[browserName];

let coached: CoachedBrowser;
let bare: Awaited<ReturnType<typeof openBareBrowser>>;

beforeAll(async () => {
  [coached, bare] = await Promise.all([openCoachedBrowser(), openBareBrowser()]);
});

afterAll(() => Promise.all([coached.close(), bare.close()]));

test.each(surfaces)(
  'a fix leaves in the $name what the same words typed by hand leave',
  async (surface) => {
    const fixings = makeFixings(surface.holds, count, seed);
    const pages = await Promise.all([openSurface(coached, surface), openSurface(bare, surface)]);
    const [byCard, byHand] = await Promise.all([
      fixAll(pages[0], surface, { fixings, fix: fixByCard(coached) }),
      fixAll(pages[1], surface, { fixings, fix: fixByHand }),
    ]);
    const differing = fixings.flatMap((fixing, at) => {
      const [here, alone] = [byCard, byHand].map((all) => JSON.stringify(all[at], null, 2));
      if (here === alone) return [];
      return [
        `seed ${seed}, fix ${at}: ${JSON.stringify(fixing)}\n  by card: ${here}\n  by hand: ${alone}`,
      ];
    });
    expect(differing).toEqual([]);
    expect(byHand).toHaveLength(count);
    await Promise.all(pages.map((page) => page.close()));
  },
  120_000,
);
