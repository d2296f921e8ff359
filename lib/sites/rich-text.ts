import type { Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';
import { edgesOf } from './edges';
import { type Fresh, keepFresh } from './fresh';
import { asRead, type LiveText, looksAlike, rewritten, typeOver } from './live-text';
import { joinLines, reveal } from './on-screen';
import { type KnownBlocks, type Reading, readText } from './read-text';
import { focusOn, hasFocus, selectedIn } from './selection';
import { findRange, isText, offsetOf, type Part, partsWithin, type TextMap } from './text-map';
import { keepVisible } from './visible';

/** What changes what a person reads in an editable. */
const changes = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeFilter: [
    'alt',
    'aria-hidden',
    'class',
    'contenteditable',
    'data-emoji',
    'hidden',
    'style',
  ],
};

/** The text of a contenteditable. `changed` is called when it may no longer be what it was. */
export class RichText implements LiveText {
  readonly #element: HTMLElement;
  readonly #map: Fresh<TextMap>;
  #known: KnownBlocks = new WeakMap();
  /** What was handed out last: spans speak of it. */
  #last: string | undefined;

  constructor(element: HTMLElement, { notWords, changed, signal }: Parts) {
    this.#element = element;
    let reading: Reading | undefined;
    const read = () => {
      reading ??= { notWords, keepSpaces: keepsSpaces(element) };
      return readText(element, reading, this.#known);
    };
    const seen = (records: readonly MutationRecord[]) => {
      for (const record of records) this.#unknow(record);
    };
    this.#map = keepFresh({ part: element, changes, seen, read, changed }, signal);
  }

  read(): string {
    this.#last = this.#map.now().text;
    return this.#last;
  }

  length(): number {
    return this.#map.now().text.length;
  }

  range(span: Span, held?: readonly Range[]): Range | undefined {
    const map = this.#map.now();
    if (this.#last !== undefined && map.text !== this.#last) return undefined;
    return findRange(map, span, held);
  }

  boxes(span: Span): readonly DOMRect[] {
    if (!this.range(span)) return [];
    const found = partsWithin(this.#map.now(), span).flatMap((part) => measure(part, span));
    return keepVisible(joinLines(found), this.#element);
  }

  caret(): Span | undefined {
    const selected = hasFocus(this.#element) ? selectedIn(this.#element) : undefined;
    if (!selected) return undefined;
    const map = this.#map.now();
    const start = offsetOf(map, selected.startContainer, selected.startOffset);
    return { start, end: offsetOf(map, selected.endContainer, selected.endOffset) };
  }

  replace(rewrite: Rewrite): Replaced {
    const wanted = rewritten(this.#map.now().text, rewrite);
    if (wanted === undefined) return 'stale';
    if (rewrite.from === rewrite.to) return 'done';
    focusOn(this.#element);
    // A page may redraw its box when it gets the keyboard.
    const map = this.#map.now();
    if (rewritten(map.text, rewrite) !== wanted) return 'stale';
    const edges = edgesOf(map, rewrite, this.#element);
    if (!edges) return 'stale';
    this.#put(edges.range);
    typeOver(this.#element.ownerDocument, edges.to);
    this.#known = new WeakMap();
    this.#map.forget();
    if (!looksAlike(this.#map.now().text, wanted)) return 'refused';
    this.#putCaret(rewrite.start + asRead(rewrite.to).length);
    return 'done';
  }

  select(span: Span): void {
    const range = findRange(this.#map.now(), span);
    focusOn(this.#element);
    if (!range) return;
    this.#put(range);
    const [box] = range.getClientRects();
    if (box) reveal(box, this.#element);
  }

  /** A block that was put in may have changed while nobody watched it. */
  #unknow({ target, addedNodes }: MutationRecord): void {
    if (target === this.#element) for (const added of addedNodes) this.#known.delete(added);
    let block: Node | null = target;
    while (block && block.parentNode !== this.#element) block = block.parentNode;
    if (block) this.#known.delete(block);
  }

  /** Setting the caret, even where it stands already, also ends the undo step. */
  #putCaret(offset: number): void {
    const map = this.#map.now();
    const end = Math.min(offset, map.text.length);
    const range = findRange(map, { start: Math.max(0, end - 1), end });
    range?.collapse();
    if (range) this.#put(range);
  }

  #put(range: Range): void {
    const { startContainer, startOffset, endContainer, endOffset } = range;
    const selection = this.#element.ownerDocument.getSelection();
    selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
}

interface Parts {
  readonly notWords: string;
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/** The boxes of what a part has of the span: of its words alone, not of elements around them. */
function measure({ start, length, node, from }: Part, span: Span): DOMRect[] {
  const range = node.ownerDocument?.createRange();
  if (!range) return [];
  range.selectNode(node);
  if (isText(node)) {
    range.setStart(node, from + Math.max(0, span.start - start));
    range.setEnd(node, from + Math.min(length, span.end - start));
  }
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** Asked once a field: the one look at styles there is. */
function keepsSpaces(element: HTMLElement): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '');
}
