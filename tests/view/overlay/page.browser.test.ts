import { describe, expect, test } from 'vitest';
import { until } from '@/tests/until';
import { startCoach } from './harness/start-coach';

const coach = startCoach();

describe('the page', () => {
  const badgeCorner = () =>
    coach().page.$eval('.body', (body) => {
      const { right, bottom } = body.getBoundingClientRect();
      return { x: right - 16 - 22, y: bottom - 22 };
    });

  test('shows a badge in the corner of the box that is seen, and none after forgetting', async () => {
    await coach().tell('show draft');
    await coach().frame();
    expect(await coach().isDrawn(await badgeCorner())).toBe(true);
    await coach().tell('forget draft');
    expect(await coach().isDrawn(await badgeCorner())).toBe(false);
  });

  test('that moves its compose box has the badge move with it', async () => {
    await coach().tell('show draft');
    await coach().page.$eval('.compose', (compose) => compose.classList.add('moved'));
    const { x, y } = await badgeCorner();
    await until(
      coach().page,
      (left, top) => document.elementFromPoint(left, top)?.id === 'upwrite-coach',
      x,
      y,
    );
    expect(x).toBeLessThan(640);
  });

  test('that scrolls the words out of sight sees no card until they are back', async () => {
    await coach().tell('show draft');
    await coach().page.$eval('#draft', (draft) => draft.classList.add('long'));
    const card = await coach().openCard('upwrite-stop');
    const scroll = async (by: number) => {
      await coach().page.$eval('.body', (body, top) => body.scrollTo({ top }), by);
      await coach().frame();
    };
    await scroll(200);
    expect(await coach().isDrawn(card)).toBe(false);
    await scroll(0);
    expect(await coach().isDrawn(card)).toBe(true);
  });

  test('with a toolbar over the box has the badge above it', async () => {
    await coach().page.$eval('#toolbar', (toolbar) => toolbar.removeAttribute('hidden'));
    await coach().tell('show draft');
    await coach().frame();
    const corner = await badgeCorner();
    expect(await coach().at(corner.x, corner.y)).toBe('toolbar');
    expect(await coach().isDrawn({ x: corner.x, y: corner.y - 40 })).toBe(true);
  });

  test('that takes the host away has it back at the next report', async () => {
    await coach().tell('show draft');
    await coach().page.$eval('#upwrite-coach', (host) => host.remove());
    await coach().tell('show draft');
    await coach().frame();
    expect(await coach().page.$$('#upwrite-coach')).toHaveLength(1);
    expect(await coach().isDrawn(await badgeCorner())).toBe(true);
  });

  test('cannot reach into what is drawn, nor cover more than is drawn', async () => {
    await coach().tell('show draft');
    const host = await coach().page.$eval('#upwrite-coach', (element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height, root: element.shadowRoot, inside: element.childNodes.length };
    });
    expect(host).toEqual({ width: 0, height: 0, root: null, inside: 0 });
  });

  test('that would hide or move whatever it does not know has no hold on the host', async () => {
    await coach().page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('div:empty { display: none !important; translate: 90px !important; }');
      document.adoptedStyleSheets = [sheet];
    });
    await coach().tell('show draft');
    await coach().frame();
    expect(await coach().isDrawn(await badgeCorner())).toBe(true);
  });

  test('hears nothing of a click in the card in the bubbling phase', async () => {
    await coach().tell('show draft');
    const card = await coach().openCard('upwrite-stop');
    await coach().heard();
    await coach().page.mouse.click(card.x, card.y);
    const clicks = (await coach().heard()).filter((line) => line === 'click upwrite-coach');
    expect(clicks).toHaveLength(1);
    expect(await coach().focused()).toBe('draft');
  });

  test('is as it was once the coach is stopped', async () => {
    await coach().tell('show draft');
    await coach().openCard('upwrite-stop');
    const before = await coach().html();
    await coach().tell('abort draft');
    expect(await coach().page.$$('#upwrite-coach')).toHaveLength(0);
    expect(await coach().highlights()).toEqual({});
    expect(await coach().page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await coach().html()).toBe(before);
    await coach().tell('show draft');
    expect(await coach().page.$$('#upwrite-coach')).toHaveLength(0);
  });
});
