import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '@/scripts/wait-until';
import { type CoachedBrowser, openCoachedBrowser } from '@/tests/e2e/harness/coached-browser';
import { readUnderlined } from '@/tests/e2e/harness/highlights';
import { findViolations } from './find-violations';
import { preferTheme, themes, wearTheme } from './theme';

describe.each(themes)('%s:', (theme) => {
  let coached: CoachedBrowser;

  beforeAll(async () => {
    coached = await openCoachedBrowser({ firefox: preferTheme(theme) });
    await coached.practice.bringToFront();
    await wearTheme(coached.practice, theme);
  });
  afterAll(() => coached.close());

  test('the practice page has none, before and after its mail is sent', async () => {
    const { practice } = coached;
    await waitUntil('stop', async () => (await readUnderlined(practice)).stop.length > 0);
    expect(await findViolations(practice)).toEqual([]);
    await practice.locator('::-p-aria([name="Send"][role="button"])').click();
    await waitUntil('the answer to “Send”', () =>
      practice.$eval('footer [role="status"]', (status) => status.textContent !== ''),
    );
    expect(await findViolations(practice)).toEqual([]);
  });
});
