import { describe, expect, test } from 'vitest';
import { startCoach } from './harness/start-coach';

const coach = startCoach();

const all = {
  'upwrite-stop': ['you only ever look after your favourites'],
  'upwrite-warn': ['is not fair', 'made remarks about my pregnancy'],
  'upwrite-nudge': ['just '],
};

describe('highlights', () => {
  test('underline the words of each finding by its severity', async () => {
    await coach().tell('show draft');
    expect(await coach().highlights()).toEqual(all);
  });

  test('leave the draft’s own DOM byte for byte as it was', async () => {
    const before = await coach().html();
    await coach().tell('show draft');
    await coach().click('upwrite-stop');
    await coach().tell('forget draft');
    expect(await coach().html()).toBe(before);
  });

  test('go when the field is forgotten, and leave no empty entry and no sheet', async () => {
    await coach().tell('show draft');
    await coach().tell('forget draft');
    expect(await coach().highlights()).toEqual({});
    expect(await coach().page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

  test('go when the field leaves the page', async () => {
    await coach().tell('show draft');
    await coach().tell('leave draft');
    expect(await coach().highlights()).toEqual({});
  });

  test('of one field stay when another is forgotten', async () => {
    await coach().tell('show draft');
    await coach().tell('show second');
    expect((await coach().highlights())['upwrite-nudge']).toEqual(['just ', 'just ']);
    await coach().tell('forget draft');
    expect(await coach().highlights()).toEqual({ 'upwrite-nudge': ['just '] });
  });

  test('follow the words as the person types before them', async () => {
    await coach().tell('follow draft');
    await coach().putCaret(1, 0);
    await coach().page.keyboard.type('Well, ');
    expect(await coach().highlights()).toEqual(all);
  });

  test('stay the very same ranges when a new report says the same', async () => {
    await coach().tell('show draft');
    const isSame = await coach().page.evaluate(() => {
      const [before] = [...(CSS.highlights.get('upwrite-stop') ?? [])];
      document.dispatchEvent(new CustomEvent('upwrite-test', { detail: 'show draft' }));
      const [after] = [...(CSS.highlights.get('upwrite-stop') ?? [])];
      return before !== undefined && before === after;
    });
    expect(isSame).toBe(true);
  });

  test('in a shadow root get their look in that very root', async () => {
    await coach().tell('show shadowed');
    const sheets = () =>
      coach().page.$eval('#shelter', ({ shadowRoot }) =>
        shadowRoot?.adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
      );
    expect(await coach().highlights()).toEqual({ 'upwrite-nudge': ['just '] });
    expect(await sheets()).toEqual([3]);
    await coach().tell('forget shadowed');
    expect(await sheets()).toEqual([]);
  });

  test('get their look from one sheet in the root that holds the field', async () => {
    await coach().tell('show draft');
    await coach().tell('show second');
    const rules = await coach().page.evaluate(() =>
      document.adoptedStyleSheets.map(({ cssRules }) => cssRules.length),
    );
    expect(rules).toEqual([3]);
  });
});
