import { describe, expect, test } from 'vitest';
import { startCoach } from './harness/start-coach';

const coach = startCoach();

describe('by keyboard', () => {
  test('walks the findings in order, from the caret on, with the focus in the card', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    expect((await coach().caret()).selected).toBe('is not fair');
    expect(await coach().focused()).toBe('upwrite-coach');
    await coach().tell('next draft');
    expect((await coach().caret()).selected).toBe('just ');
    await coach().tell('previous draft');
    await coach().tell('previous draft');
    expect((await coach().caret()).selected).toBe('you only ever look after your favourites');
    await coach().tell('previous draft');
    expect((await coach().caret()).selected).toBe('made remarks about my pregnancy');
  });

  test('a number applies that rewrite, and the focus goes back to the draft', async () => {
    await coach().tell('follow draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    await coach().page.keyboard.press('2');
    await coach().waitForLog('apply not-fair done');
    expect(await coach().text()).toContain('The new quota is higher than the pipeline supports.');
    await coach().waitForFocus('draft');
    expect((await coach().highlights())['upwrite-warn']).toEqual([
      'made remarks about my pregnancy',
    ]);
  });

  test('a number that no rewrite has changes nothing', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    const before = await coach().html();
    await coach().page.keyboard.press('3');
    expect(await coach().log()).toEqual([]);
    expect(await coach().html()).toBe(before);
  });

  test('a protected matter cannot be taken by phone', async () => {
    await coach().tell('show draft');
    await coach().putCaret(4, 0);
    await coach().tell('next draft');
    await coach().page.keyboard.press('1');
    expect(await coach().log()).toEqual([]);
  });

  test('Esc puts the caret back where it was', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    const caret = await coach().caret();
    await coach().page.keyboard.press('Escape');
    await coach().waitForFocus('draft');
    expect(await coach().caret()).toEqual(caret);
  });

  test('Tab and Enter reach the ways to say no, and the page hears no key', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    const before = await coach().html();
    await coach().heard();
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) {
      await coach().page.keyboard.press(key);
    }
    await coach().waitForLog('ignore-here draft not-fair');
    expect((await coach().heard()).filter((line) => line.startsWith('key'))).toEqual([]);
    await coach().waitForFocus('draft');
    expect(await coach().html()).toBe(before);
  });

  test('Tab goes round in the card, either way, and Esc leaves it', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    await coach().page.keyboard.down('Shift');
    await coach().page.keyboard.press('Tab');
    await coach().page.keyboard.up('Shift');
    // From the last to the third: two rewrites, then the first way to say no.
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter'] as const) {
      await coach().page.keyboard.press(key);
    }
    await coach().waitForLog('ignore-here draft not-fair');
    await coach().tell('next draft');
    for (let stop = 0; stop < 20; stop += 1) {
      await coach().page.keyboard.press('Tab');
      expect(await coach().focused()).toBe('upwrite-coach');
    }
    await coach().page.keyboard.press('Escape');
    await coach().waitForFocus('draft');
  });

  test('a letter typed into a card reaches neither the page nor the draft', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    const before = await coach().html();
    await coach().heard();
    await coach().page.keyboard.type('cj#');
    expect(await coach().heard()).toEqual([]);
    expect(await coach().html()).toBe(before);
  });

  test('words that changed meanwhile are not replaced', async () => {
    await coach().tell('show draft');
    await coach().putCaret(2, 0);
    await coach().tell('next draft');
    await coach().page.$eval('#draft', (draft) => {
      draft.children[2]?.replaceChildren('The new quota is no joke.');
    });
    await coach().page.keyboard.press('1');
    await coach().waitForLog('apply not-fair stale');
    expect(await coach().text()).toContain('The new quota is no joke.');
  });

  test('Enter on the badge opens the panel, Esc closes it and the caret is back', async () => {
    await coach().tell('show draft');
    await coach().page.focus('#send');
    await coach().page.keyboard.press('Tab');
    await coach().waitForFocus('upwrite-coach');
    await coach().page.keyboard.press('Enter');
    await coach().frame();
    const box = await coach().page.$eval('#draft', (draft) => {
      const { right, bottom } = draft.getBoundingClientRect();
      return { x: right - 100, y: bottom - 90 };
    });
    expect(await coach().isDrawn(box)).toBe(true);
    await coach().page.keyboard.press('Escape');
    await coach().waitForFocus('draft');
    expect(await coach().isDrawn(box)).toBe(false);
  });
});
