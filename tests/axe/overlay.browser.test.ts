import { beforeEach, describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { startCoach } from '@/tests/view/overlay/harness/start-coach';
import { findViolations } from './find-violations';
import { preferTheme, themes, wearTheme } from './theme';

/** The line of the draft on which the words of each tone stand. */
const lines = { stop: 1, warn: 2, nudge: 3, protected: 4 } as const;
const tones = ['stop', 'warn', 'nudge', 'protected'] as const;

describe.each(themes)('%s:', (theme) => {
  const coach = startCoach({ firefox: preferTheme(theme), isOpen: true });

  beforeEach(() => wearTheme(coach().page, theme));

  /** Has the draft drawn on, and the host in the body: axe asks nothing outside it for its colours. */
  const show = async () => {
    await coach().tell('show draft');
    await coach().page.$eval('#upwrite-coach', (host) => document.body.append(host));
  };

  const isThere = (selector: string) =>
    until(
      coach().page,
      (wanted) =>
        Boolean(document.getElementById('upwrite-coach')?.shadowRoot?.querySelector(wanted)),
      selector,
    );
  const violations = () => findViolations(coach().page, '#upwrite-coach');

  test.each(tones)('a card of the tone “%s” has none', async (tone) => {
    await show();
    await coach().putCaret(lines[tone], 0);
    await coach().tell('next draft');
    await isThere(`.card.${tone}:focus`);
    expect(await violations()).toEqual([]);
  });

  test.each(['refused', 'stale'])('a card whose rewrite was %s has none', async (trouble) => {
    await show();
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    await coach().page.$eval(
      '#draft',
      (draft, how) => {
        if (how === 'refused') draft.setAttribute('data-refuses', 'yes');
        else draft.children[2]?.replaceChildren('The new quota is no joke.');
      },
      trouble,
    );
    await coach().page.keyboard.press('1');
    await isThere('.card .trouble');
    expect(await violations()).toEqual([]);
  });

  test('the badge has none, alone and with its panel', async () => {
    await show();
    await isThere('.badge.stop');
    expect(await violations()).toEqual([]);
    await coach().page.focus('#send');
    await coach().page.keyboard.press('Tab');
    await coach().page.keyboard.press('Enter');
    await isThere('.panel:focus');
    expect(await violations()).toEqual([]);
  });

  test.each([
    ['warn', 'It is not fair.'],
    ['nudge', 'I just wrote.'],
    ['clear', 'Thank you.'],
  ])('a badge that says “%s” has none', async (worst, text) => {
    await coach().page.$eval('#draft', (draft, words) => draft.replaceChildren(words), text);
    await show();
    await isThere(`.badge.${worst}`);
    expect(await violations()).toEqual([]);
  });
});
