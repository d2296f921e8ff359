import { setTimeout as pause } from 'node:timers/promises';
import { type ComposeBox, words } from './compose-box';
import {
  compareEdges,
  type Edges,
  findChange,
  findColour,
  findInk,
  findPart,
  inkColour,
  type Part,
  type Picture,
  takePicture,
} from './picture';

/** How far, in CSS pixels, an underline may stand from its words. */
export const tolerance = 2;

/**
 * Where the words of a box are seen, and where those are that the underlines stand on. The first is what the
 * browser colours when the words are selected in the box itself; the second, what it colours for a highlight
 * on the coach's own ranges. `undefined` where none of the ink is to be seen.
 */
interface Ink {
  readonly real: Edges | undefined;
  readonly underlined: Edges | undefined;
}

/** Looks until the underlines stand on their words or are not going to, and tells how far off they are. */
export async function findDeviation(box: ComposeBox): Promise<number> {
  return await settle(async () => {
    const { real, underlined } = await lookAt(box);
    // What cannot be seen at all cannot be compared.
    return real ? compareEdges(real, underlined) : Infinity;
  });
}

/** The same for words that may be cut off, or not to be seen at all: then their underlines are not either. */
export async function findRest(
  box: ComposeBox,
): Promise<{ readonly deviation: number; readonly isSeen: boolean }> {
  let isSeen = false;
  const deviation = await settle(async () => {
    const { real, underlined } = await lookAt(box);
    isSeen = real !== undefined;
    return compareEdges(real, underlined);
  });
  return { deviation, isSeen };
}

/** What the coach draws for all its underlines in and around a box; `undefined` where that is nothing. */
export async function findDrawn(box: ComposeBox): Promise<Edges | undefined> {
  const { bare, drawn } = await takeBoth(box);
  return findChange(bare, drawn);
}

/** `upwrite-stop` in underlines.css. */
const stopColour = [229, 56, 59] as const;

/** The line under the words, without the tint behind them. */
export async function findUnderline(box: ComposeBox): Promise<Edges | undefined> {
  const { bare, drawn } = await takeBoth(box);
  return findColour(bare, drawn, stopColour);
}

async function takeBoth({ page, element }: ComposeBox): Promise<{ bare: Picture; drawn: Picture }> {
  const part = await findPart(element);
  const drawn = await takePicture(page, part);
  await page.evaluate(hide);
  const bare = await takePicture(page, part);
  await page.evaluate(show);
  return { bare, drawn };
}

/** Where the coach believes the words to be, as its cards do. */
export async function readRange({ page }: ComposeBox): Promise<Edges> {
  return await page.evaluate((wanted) => {
    const ranges = [...(CSS.highlights.get('upwrite-stop') ?? [])];
    const range = ranges.find((each) => each instanceof Range && String(each) === wanted);
    if (!(range instanceof Range)) throw new Error(`expected “${wanted}” to be underlined`);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  }, words);
}

/** Where the words, or some of them, are seen in their box. */
export async function findWords(box: ComposeBox, wanted: string): Promise<Edges | undefined> {
  await prepare(box);
  const part = await findPart(box.element);
  const bare = await pictureOf(box, '', part);
  const selected = await pictureOf(box, wanted, part);
  return findInk(bare, selected);
}

async function lookAt(box: ComposeBox): Promise<Ink> {
  const { page } = box;
  await prepare(box);
  await page.evaluate(hide);
  try {
    const part = await findPart(box.element);
    const bare = await pictureOf(box, '', part);
    const selected = await pictureOf(box, words, part);
    await box.element.evaluate(select, '');
    await page.evaluate(colourUnderlined, words, inkColour);
    const coloured = await takePicture(page, part);
    return { real: findInk(bare, selected), underlined: findInk(bare, coloured) };
  } finally {
    await page.evaluate(show);
  }
}

async function pictureOf(
  { page, element }: ComposeBox,
  selected: string,
  part: Part,
): Promise<Picture> {
  await element.evaluate(select, selected);
  return await takePicture(page, part);
}

const tries = 4;

/** A page needs a frame or two to settle, and a coach that needs seconds is as bad as one that is wrong. */
async function settle(look: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let at = 0; at < tries && least > tolerance; at += 1) {
    if (at > 0) await pause(50);
    least = Math.min(least, await look());
  }
  return least;
}

/** Has selected words drawn in ink of their own and nothing else change: no caret. */
async function prepare({ element }: ComposeBox): Promise<void> {
  await element.evaluate((box, colour) => {
    const root = box.getRootNode() as Document | ShadowRoot;
    box.focus({ preventScroll: true });
    if (Reflect.get(root, 'upwriteInk')) return;
    Reflect.set(root, 'upwriteInk', true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '*, ::selection { caret-color: transparent !important; }' +
        `::selection { background: transparent !important; color: ${colour} !important; }`,
    );
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }, inkColour);
}

/** In the page: selects the words in the box itself, or nothing, and leaves all as it is scrolled. */
async function select(box: HTMLElement, wanted: string): Promise<void> {
  if (!(box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement)) {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.textContent?.indexOf(wanted) ?? -1;
      if (start < 0) continue;
      getSelection()?.setBaseAndExtent(node, start, node, start + wanted.length);
      return;
    }
    return;
  }
  const scrolled: [Element, number, number][] = [];
  for (let at: Element | null = box; at; at = at.parentElement) {
    scrolled.push([at, at.scrollLeft, at.scrollTop]);
  }
  const start = Math.max(0, box.value.indexOf(wanted));
  box.setSelectionRange(start, start + wanted.length);
  // Firefox scrolls to what is selected, a moment later.
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  for (const [at, left, top] of scrolled) at.scrollTo(left, top);
}

/** In the page: takes every underline off, for `show` to put back. */
function hide(): void {
  const own = [...CSS.highlights].filter(([name]) => name.startsWith('upwrite-'));
  Reflect.set(globalThis, 'hiddenUnderlines', own);
  for (const [name] of own) CSS.highlights.delete(name);
}

/** In the page: as it was before `hide`. */
function show(): void {
  CSS.highlights.delete('test-ink');
  const hidden: [string, Highlight][] = Reflect.get(globalThis, 'hiddenUnderlines') ?? [];
  for (const [name, highlight] of hidden) CSS.highlights.set(name, highlight);
}

/** In the page: draws the words that the coach underlines in ink of their own. */
function colourUnderlined(wanted: string, colour: string): void {
  const hidden: [string, Highlight][] = Reflect.get(globalThis, 'hiddenUnderlines') ?? [];
  const all = hidden.flatMap(([, highlight]) => [...highlight]);
  const ranges = all.filter((range) => range instanceof Range && String(range) === wanted);
  for (const { startContainer } of ranges) {
    const root = startContainer.getRootNode() as Document | ShadowRoot;
    if (Reflect.get(root, 'upwriteTestInk')) continue;
    Reflect.set(root, 'upwriteTestInk', true);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`::highlight(test-ink) { color: ${colour}; }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  CSS.highlights.set('test-ink', new Highlight(...ranges));
}
