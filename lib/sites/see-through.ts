import type { Span } from '@/lib/model/finding';
import { type Laid, layOver, type Origin } from './overlay-layer';
import type { TextBox } from './plain-text';
import { findVisible } from './visible';

/** What decides where the words of a text box stand, given its size. */
const copied = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontOpticalSizing',
  'fontSize',
  'fontSizeAdjust',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontVariationSettings',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineBreak',
  'lineHeight',
  'overflowWrap',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/**
 * A see-through copy of a text box's words, laid over the box so that each word stands on its twin: a
 * text box has no ranges of its own. It scrolls, grows and zooms with the box, and takes no pointer.
 */
export class SeeThrough {
  readonly #element: TextBox;
  readonly #frame: HTMLElement;
  readonly #inner: HTMLElement;
  readonly #words: Text;
  readonly #laid: Laid;
  /** All that decides where it stands, as it was placed last. */
  #placed = '';

  constructor(element: TextBox, signal: AbortSignal) {
    this.#element = element;
    const page = element.ownerDocument;
    this.#words = page.createTextNode(element.value);
    this.#inner = page.createElement('div');
    this.#inner.append(this.#words);
    this.#frame = page.createElement('div');
    this.#frame.append(this.#inner);
    this.#laid = layOver(page, this.#frame, signal);
    this.place();
  }

  /** The span's words, in the copy. It follows the words as the person types, as any live range does. */
  range({ start, end }: Span): Range | undefined {
    this.#laid.attach();
    this.follow();
    if (start < 0 || end < start || end > this.#words.length) return undefined;
    const range = this.#words.ownerDocument.createRange();
    range.setStart(this.#words, start);
    range.setEnd(this.#words, end);
    return range;
  }

  /** Takes over what was typed, and no more: ranges in the rest stay where they are. */
  follow(): void {
    const { value } = this.#element;
    const before = this.#words.data;
    if (value === before) return;
    const least = Math.min(value.length, before.length);
    let head = 0;
    while (head < least && value[head] === before[head]) head += 1;
    let tail = 0;
    while (tail < least - head && value.at(-1 - tail) === before.at(-1 - tail)) tail += 1;
    const typed = value.slice(head, value.length - tail);
    this.#words.replaceData(head, before.length - head - tail, typed);
    this.place();
  }

  /** Lays the copy over the box as it stands now. */
  place(): void {
    const box = this.#element.getBoundingClientRect();
    const seen = findVisible(this.#element);
    const own = getComputedStyle(this.#element);
    const { scrollLeft, scrollTop } = this.#element;
    const port = findPort(this.#element, own);
    const origin = this.#laid.measure();
    const looks = copied.map((name) => own[name]);
    const isSeen = this.#element.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
    });
    const now = JSON.stringify([box, seen, port, origin, scrollLeft, scrollTop, looks, isSeen]);
    if (now === this.#placed) return;
    this.#placed = now;
    const isShown = isSeen && box.width > 0 && seen.width > 0 && seen.height > 0;
    this.#frame.style.cssText = `${isShown ? '' : 'display: none; '}position: fixed; box-sizing: border-box; width: ${port.width}px; height: ${port.height}px; overflow: clip; transform-origin: 0 0`;
    if (!isShown) return;
    this.#copyStyle(own, port);
    this.#layOver(box, port, seen, origin);
  }

  #layOver(box: DOMRect, port: Port, seen: DOMRect, origin: Origin): void {
    const { zoom } = origin;
    const scale = box.width / this.#element.offsetWidth;
    const left = box.left + port.left * scale;
    const top = box.top + port.top * scale;
    const { style } = this.#frame;
    style.left = `${(left - origin.left) / zoom}px`;
    style.top = `${(top - origin.top) / zoom}px`;
    style.transform = scale === zoom ? 'none' : `scale(${scale / zoom})`;
    const cuts = [
      seen.top - top,
      left + port.width * scale - seen.right,
      top + port.height * scale - seen.bottom,
      seen.left - left,
    ];
    style.clipPath = `inset(${cuts.map((cut) => `${Math.max(0, cut / scale)}px`).join(' ')})`;
  }

  #copyStyle(own: CSSStyleDeclaration, port: Port): void {
    const { style } = this.#inner;
    for (const name of copied) style[name] = own[name];
    const { scrollLeft, scrollTop, localName } = this.#element;
    style.boxSizing = 'border-box';
    style.inlineSize = '100%';
    style.color = 'transparent';
    style.transform = `translate(${-scrollLeft}px, ${-scrollTop}px)`;
    if (localName !== 'input') return;
    // The one line of an input stands in the middle of what its padding leaves.
    style.whiteSpace = 'pre';
    style.paddingLeft = '0';
    style.paddingRight = '0';
    style.height = `${port.height}px`;
    style.display = 'grid';
    style.alignContent = 'center';
  }
}

/** Where a box lets its words through: from its outer edges, in lengths that no zoom has changed. */
interface Port {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function findPort(element: TextBox, own: CSSStyleDeclaration): Port {
  const { clientLeft, clientTop, clientWidth, clientHeight, offsetWidth, offsetHeight } = element;
  if (element.localName === 'textarea') {
    return { left: clientLeft, top: clientTop, width: clientWidth, height: clientHeight };
  }
  // The client area of an input has its padding in one browser, and not in the other. Words never show there.
  const left = sum(own.borderLeftWidth, own.paddingLeft);
  const right = sum(own.borderRightWidth, own.paddingRight);
  const top = sum(own.borderTopWidth);
  const bottom = sum(own.borderBottomWidth);
  return { left, top, width: offsetWidth - left - right, height: offsetHeight - top - bottom };
}

function sum(...lengths: readonly string[]): number {
  return lengths.reduce((all, length) => all + Number.parseFloat(length), 0);
}
