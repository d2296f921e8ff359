import { decode } from 'fast-png';
import type { ElementHandle, Page } from 'puppeteer-core';

/** What a part of a page looked like, in device pixels. */
export interface Picture {
  /** The part, in CSS pixels of the viewport. */
  readonly part: Part;
  readonly width: number;
  readonly height: number;
  /** Device pixels to one of CSS. */
  readonly scale: number;
  readonly channels: number;
  readonly data: Uint8Array | Uint8ClampedArray | Uint16Array;
}

/** The outermost pixels of something seen, in CSS pixels of the viewport. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of a part of the viewport, once all that was changed has been drawn. */
export async function takePicture(page: Page, part: Part): Promise<Picture> {
  await waitForFrames(page);
  const [x, y] = await page.evaluate(() => [scrollX, scrollY] as const);
  // A driver's clip begins where the page does.
  const clip = { ...part, x: part.x + x, y: part.y + y };
  const png = await page.screenshot({ clip, captureBeyondViewport: false });
  const { width, height, channels, data } = decode(png);
  return { part, width, height, channels, data, scale: width / part.width };
}

/** An element and what is around it, as far as it is on the screen. */
export async function findPart(element: ElementHandle): Promise<Part> {
  return await element.evaluate((box) => {
    const around = 60;
    const { left, top, right, bottom } = box.getBoundingClientRect();
    const x = Math.max(0, Math.floor(left) - around);
    const y = Math.max(0, Math.floor(top) - around);
    const width = Math.min(innerWidth, Math.ceil(right) + around) - x;
    const height = Math.min(innerHeight, Math.ceil(bottom) + around) - y;
    // Of what is away from the screen, a picture of anything will do: it shows nothing.
    return width > 0 && height > 0 ? { x, y, width, height } : { x: 0, y: 0, width: 9, height: 9 };
  });
}

/** What differs between two pictures of one page. */
export function findChange(before: Picture, after: Picture): Edges | undefined {
  if (before.width !== after.width || before.height !== after.height) {
    throw new Error('expected two pictures of one size');
  }
  return findPixels(after, (at) => compare(before, at, after.data, at * after.channels) > 60);
}

/** What differs and has a colour, or nearly so: thin lines may be drawn between pixels. */
export function findColour(before: Picture, after: Picture, colour: Colour): Edges | undefined {
  const isColoured = (picture: Picture, at: number) => compare(picture, at, colour) < 60;
  return findPixels(after, (at) => isColoured(after, at) && !isColoured(before, at));
}

/** The colour that `findInk` finds, of which letters have every shade: no page here has it elsewhere. */
export const inkColour = '#f0f';

/** What differs and is of the ink's colour. Letters are drawn anew as the page likes, a shade off. */
export function findInk(before: Picture, after: Picture): Edges | undefined {
  return findPixels(after, (at) => isInk(after, at) && !isInk(before, at));
}

function isInk({ data, channels }: Picture, at: number): boolean {
  const [red = 0, green = 0, blue = 0] = data.subarray(at * channels, at * channels + 3);
  return Math.min(red, blue) - green > 50;
}

/** The farthest that one edge is from the other's. What is seen in one alone is off by all there is of it. */
export function compareEdges(one: Edges | undefined, other: Edges | undefined): number {
  if (!one || !other) return thicknessOf(one ?? other);
  const sides = ['left', 'top', 'right', 'bottom'] as const;
  return Math.max(...sides.map((side) => Math.abs(one[side] - other[side])));
}

function thicknessOf(edges: Edges | undefined): number {
  return edges ? Math.min(edges.right - edges.left, edges.bottom - edges.top) : 0;
}

async function waitForFrames(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()));
      }),
  );
}

function findPixels(picture: Picture, wanted: (at: number) => boolean): Edges | undefined {
  const { part, width, height, scale } = picture;
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!wanted(y * width + x)) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = y + 1;
    }
  }
  if (bottom < 0) return undefined;
  return {
    left: part.x + left / scale,
    top: part.y + top / scale,
    right: part.x + right / scale,
    bottom: part.y + bottom / scale,
  };
}

/** How far two colours are apart: 0 to 765. */
function compare(
  { data, channels }: Picture,
  at: number,
  other: ArrayLike<number>,
  from = 0,
): number {
  const first = at * channels;
  let sum = 0;
  for (let part = 0; part < 3; part += 1) {
    sum += Math.abs((data[first + part] ?? 0) - (other[from + part] ?? 0));
  }
  return sum;
}
