import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserName,
  type CoachedBrowser,
  openBareBrowser,
  openCoachedBrowser,
} from '@/tests/e2e/harness/coached-browser';
import type { Outcome } from './in-page/record';
import { openSurface } from './opened-surface';
import { makeSequences } from './sequences';
import { surfaces } from './surfaces';

const seed = 20_260_317;
/** Sequences a surface: `THOROUGH=1` runs them all, which takes a quarter of an hour on a small machine. */
const counts = process.env.THOROUGH
  ? { chromium: 200, firefox: 50 }
  : { chromium: 40, firefox: 15 };
const count = counts[browserName];

let coached: CoachedBrowser;
let bare: Awaited<ReturnType<typeof openBareBrowser>>;

beforeAll(async () => {
  [coached, bare] = await Promise.all([openCoachedBrowser(), openBareBrowser()]);
});

afterAll(() => Promise.all([coached.close(), bare.close()]));

describe.each(surfaces)('$name', (surface) => {
  const sequences = makeSequences(surface.holds, count, seed);
  let withCoach: readonly Outcome[];
  let without: readonly Outcome[];

  beforeAll(async () => {
    [withCoach, without] = await Promise.all([run(coached), run(bare)]);
  }, 120_000);

  const differing = (part: (outcome: Outcome | undefined) => unknown) =>
    sequences.flatMap((sequence, at) => {
      const [here, alone] = [withCoach, without].map((all) => JSON.stringify(part(all[at])));
      if (here === alone) return [];
      const steps = JSON.stringify(sequence);
      return [`seed ${seed}, sequence ${at}: ${steps}\n  coached: ${here}\n  bare: ${alone}`];
    });

  test(`what is saved and sent is the same as without the coach, after ${count} sequences`, () => {
    expect(without).toHaveLength(count);
    expect(without.filter(({ sent }) => sent !== '[]').length).toBeGreaterThan(count / 10);
    expect(differing((outcome) => [outcome?.saved, outcome?.sent])).toEqual([]);
    expect(differing((outcome) => outcome?.moments.map(({ body }) => body))).toEqual([]);
    expect(differing((outcome) => outcome?.moments.map(({ around }) => around))).toEqual([]);
  });

  test('the keyboard and the selection stay where the person put them', () => {
    const where = (outcome: Outcome | undefined) =>
      outcome?.moments.map(({ selection, focus }) => [selection, focus]);
    expect(differing(where)).toEqual([]);
    expect(differing((outcome) => outcome?.moves)).toEqual([]);
  });

  test('the coach was at work meanwhile', () => {
    const share = (all: readonly Outcome[]) =>
      all.filter(({ wasUnderlined }) => wasUnderlined).length / all.length;
    expect(share(withCoach)).toBeGreaterThan(0.25);
    expect(share(without)).toBe(0);
  });

  async function run(browser: Pick<CoachedBrowser, 'open'>) {
    const page = await openSurface(browser, surface);
    const { name, holds } = surface;
    const work = { surface: name, holds, sequences, isCoached: browser === coached };
    const outcomes = await page.evaluate((asked) => untouched.run(asked), work);
    await page.close();
    return outcomes;
  }
});
