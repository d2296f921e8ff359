import { describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { startCoach } from './harness/start-coach';

const coach = startCoach();

describe('the card', () => {
  test('opens beside the words at a click, never over them, and leaves the focus in the draft', async () => {
    await coach().tell('show draft');
    const words = await coach().middleOf('upwrite-stop');
    const card = await coach().openCard('upwrite-stop');
    expect(await coach().isDrawn(card)).toBe(true);
    expect(await coach().isDrawn(words)).toBe(false);
    expect(await coach().focused()).toBe('draft');
  });

  test('does not open at words that no rule speaks of', async () => {
    await coach().tell('show draft');
    const { x, y } = await coach().middleOf('upwrite-stop');
    await coach().page.mouse.click(x, y - 21);
    await coach().frame();
    expect(await coach().isDrawn({ x, y: y + 40 })).toBe(false);
  });

  test('opens when the pointer rests on the words, and goes when it leaves', async () => {
    await coach().tell('show draft');
    await coach().putCaret(0, 2);
    const { x, y } = await coach().middleOf('upwrite-stop');
    await coach().page.mouse.move(x, y);
    await until(
      coach().page,
      (left, top) => document.elementFromPoint(left, top)?.id === 'upwrite-coach',
      x,
      y + 60,
    );
    expect(await coach().caret()).toMatchObject({ selected: '', offset: 2 });
    expect(await coach().focused()).toBe('draft');
    await coach().page.mouse.move(40, 40);
    await coach().frame();
    expect(await coach().isDrawn({ x, y: y + 60 })).toBe(false);
  });

  test('makes way when the person types', async () => {
    await coach().tell('follow draft');
    const card = await coach().openCard('upwrite-stop');
    await coach().page.keyboard.type('x');
    await coach().frame();
    expect(await coach().isDrawn(card)).toBe(false);
  });

  test('goes at Esc, which the page does not hear, and the caret stays', async () => {
    await coach().tell('show draft');
    const card = await coach().openCard('upwrite-stop');
    const caret = await coach().caret();
    await coach().heard();
    await coach().page.keyboard.press('Escape');
    expect(await coach().isDrawn(card)).toBe(false);
    expect(await coach().caret()).toEqual(caret);
    expect(await coach().heard()).toEqual([]);
  });

  test('leaves Esc to the page when nothing of the coach’s is open', async () => {
    await coach().tell('show draft');
    await coach().putCaret(0, 0);
    await coach().heard();
    await coach().page.keyboard.press('Escape');
    expect(await coach().heard()).toContain('keydown draft Escape');
  });

  test('goes when its words do', async () => {
    await coach().tell('show draft');
    const card = await coach().openCard('upwrite-nudge');
    await coach().page.$eval('#draft', (draft) => draft.children[3]?.replaceChildren('Gone.'));
    await coach().tell('show draft');
    expect(await coach().isDrawn(card)).toBe(false);
  });
});
