import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { openCompose, typeInto } from '@/tests/e2e/harness/mail-page';
import { findViolations } from './find-violations';
import { preferTheme, themes, wearTheme } from './theme';

describe.each(themes)('%s:', (theme) => {
  let coached: CoachedBrowser;
  let mail: Page;

  beforeAll(async () => {
    coached = await openCoachedBrowser({ firefox: preferTheme(theme) });
    mail = await coached.openMail();
  });
  afterAll(() => coached.close());

  /** Behind the mail, whose draft it is to follow. */
  const openPopup = async () => {
    const popup = await coached.openOwn('popup.html', false);
    await wearTheme(popup, theme);
    return popup;
  };

  test('the popup has none where no draft is open', async () => {
    const popup = await openPopup();
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
  });

  test('the popup has none with the checklist of a draft, all of it unfolded', async () => {
    const { body } = await openCompose(mail);
    await typeInto(mail, body, 'The quarter went as planned. It is not fair. ');
    const popup = await openPopup();
    await waitUntil('the checklist', async () => (await popup.$('.jump')) !== null);
    expect(await findViolations(popup)).toEqual([]);
    await popup.$$eval('details', (all) => {
      for (const each of all) each.open = true;
    });
    expect(await findViolations(popup)).toEqual([]);
    await popup.close();
  });
});
