import { isElement, isText, type TextMap } from './text-map';
import { TextWriter, type Written } from './text-writer';

/** How the words of an editable are told from the rest of what is in it. */
export interface Reading {
  /** Selects, by class or attribute, what is in the editable but not the person's words. */
  readonly notWords: string;
  /** Whether white space stands as it is, as with CSS `white-space: pre-wrap`. */
  readonly keepSpaces: boolean;
}

/** What was read of the blocks right under the root, by their elements, for as long as they are as they were. */
export type KnownBlocks = WeakMap<Node, Written>;

/** Not words on any site: by what is said of an element, and by what it is. */
const neverWords = '[aria-hidden="true"], [contenteditable="false"], [hidden]';
const neverText = new Set(
  'audio button iframe input object script select style svg template textarea video'.split(' '),
);

const blocks = new Set(
  'address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const unseen = /(?:^|[;\s])display\s*:\s*none/i;
const ownSpaces = /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*([a-z-]+)/i;
const keeping = /^(?:pre|break-spaces|preserve)/i;

/** Whether an element begins and ends lines of its own, by its name: styles are not asked. */
export function isBlock(element: Element): boolean {
  return blocks.has(element.localName);
}

/**
 * Reads an editable as its reader will see it: one line a block or `<br>`, an emoji's picture as
 * the emoji, a no-break space as a plain one. Walks once, asks for no layout, and does not recurse. Blocks
 * that are known are not walked, and those that are not become known.
 */
export function readText(root: Element, reading: Reading, known?: KnownBlocks): TextMap {
  const walk = new Walk(reading);
  for (let child = root.firstChild; child; child = child.nextSibling) {
    const written = known?.get(child);
    if (written) walk.writer.again(written);
    else if (known && isElement(child) && isBlock(child)) known.set(child, readBlock(walk, child));
    else walkThrough(walk, child);
  }
  return walk.writer.finish();
}

function readBlock(walk: Walk, block: Element): Written {
  return walk.writer.block(() => walkThrough(walk, block));
}

function walkThrough(walk: Walk, top: Node): void {
  let node: Node | null = top;
  while (node) {
    let next: Node | null = walk.enter(node) ? node.firstChild : null;
    while (!next && node) {
      walk.leave(node);
      if (node === top) return;
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
}

class Walk {
  readonly writer = new TextWriter();
  readonly #notWords: string;
  #keep: boolean;
  /** The elements around the node in hand that set their own white space, with what was before. */
  readonly #set: { readonly element: Node; readonly before: boolean }[] = [];

  constructor({ notWords, keepSpaces }: Reading) {
    this.#notWords = notWords === '' ? neverWords : `${neverWords}, ${notWords}`;
    this.#keep = keepSpaces;
  }

  /** Writes what stands at the node, and says whether its children are to be read. */
  enter(node: Node): boolean {
    if (isText(node)) this.writer.text(node, this.#keep);
    if (!isElement(node)) return false;
    if (node.localName === 'br') this.writer.lineBreak(node);
    else if (node.localName === 'img') this.#picture(node);
    else return this.#element(node);
    return false;
  }

  leave(node: Node): void {
    if (!isElement(node)) return;
    if (isBlock(node)) this.writer.edge();
    for (let set = this.#set.at(-1); set?.element === node; set = this.#set.at(-1)) {
      this.#keep = set.before;
      this.#set.pop();
    }
  }

  #element(element: Element): boolean {
    if (isBlock(element)) this.writer.edge();
    if (neverText.has(element.localName)) return false;
    if (element.localName === 'pre') this.#setSpaces(element, 'pre');
    // Most elements have no attributes, and asking selectors is what costs most here.
    if (!element.hasAttributes()) return true;
    if (element.matches(this.#notWords)) return false;
    const style = element.getAttribute('style');
    if (!style) return true;
    const own = ownSpaces.exec(style)?.[1];
    if (own !== undefined && own !== 'inherit') this.#setSpaces(element, own);
    return !unseen.test(style);
  }

  #setSpaces(element: Element, own: string): void {
    this.#set.push({ element, before: this.#keep });
    this.#keep = keeping.test(own);
  }

  #picture(element: Element): void {
    const alt = element.getAttribute('alt') ?? '';
    const words = element.getAttribute('data-emoji') ?? (emoji.test(alt) ? alt : '');
    this.writer.picture(element, words);
  }
}
