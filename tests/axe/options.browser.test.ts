import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { store } from '@/tests/e2e/harness/extension-page';
import { circleBack } from '@/tests/view/pages/options-props';
import { findViolations } from './find-violations';
import { preferTheme, themes, wearTheme } from './theme';

/** Something for every section of the page, and one thing that can't be read. */
const stored = {
  rules: { version: 1, entries: [circleBack, { id: 'broken-rule', kind: 'riddle' }] },
  people: { version: 1, entries: [{ name: 'Dana Whitfield', role: 'skip-level' }] },
  off: { version: 1, entries: [circleBack.id] },
};

describe.each(themes)('%s:', (theme) => {
  let coached: CoachedBrowser;
  let options: Page;

  beforeAll(async () => {
    coached = await openCoachedBrowser({ firefox: preferTheme(theme) });
  });
  afterAll(() => coached.close());

  beforeEach(async () => {
    options = await coached.openOwn('options.html');
    await wearTheme(options, theme);
    return () => options.close();
  });

  /** By selector, not by role and name: to look those up on so long a page takes Firefox seconds. */
  const click = (selector: string) =>
    options.$eval(selector, (element) => element instanceof HTMLElement && element.click());
  const fill = async (selector: string, text: string) => {
    await options.focus(selector);
    await options.keyboard.type(text);
  };
  const isThere = (selector: string) =>
    waitUntil(selector, async () => (await options.$(selector)) !== null);

  test('the page has none before anything is set', async () => {
    await isThere('#rules .empty');
    expect(await findViolations(options)).toEqual([]);
  });

  test('a form that asks for more has none, nor what it tries out', async () => {
    await click('#rules .section-head button');
    await isThere('.form');
    await click('.form [value="replace"]');
    await click('.form [type="submit"]');
    await isThere('.form [aria-invalid="true"]');
    await click('.person-form [type="submit"]');
    await isThere('.person-form [aria-invalid="true"]');
    await fill('.sentence textarea', 'Let us circle back.');
    expect(await findViolations(options, 'section:not(#built-in)')).toEqual([]);
    await fill('.form textarea', 'circle back');
    await isThere('.result mark');
    expect(await findViolations(options, '#rules')).toEqual([]);
  });

  test('no section has one when all is set and unfolded', async () => {
    await store(coached.practice, stored);
    await isThere('#kept-aside');
    await click('[aria-label="Discard “rules”"]');
    await isThere('#kept-aside .danger');
    await options.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    expect(await findViolations(options)).toEqual([]);
  });

  test('a rule that is changed has none, nor the line that undoes a deletion', async () => {
    await isThere('#rules .row');
    await click('[aria-label="Edit “Circle back”"]');
    await click('[aria-label="Delete “Dana Whitfield”"]');
    await isThere('.undo');
    await isThere('.rows .form');
    expect(await findViolations(options, 'section:not(#built-in)')).toEqual([]);
  });

  test('a search has none, whether it finds a rule or not', async () => {
    await fill('#built-in .field input', 'fair');
    expect(await findViolations(options, '#built-in')).toEqual([]);
    await fill('#built-in .field input', 'y tale');
    await isThere('#built-in .empty');
    expect(await findViolations(options, '#built-in')).toEqual([]);
  });
});
