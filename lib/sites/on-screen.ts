import { parentOf } from './visible';

/** Joins the boxes that stand on one line. */
export function joinLines(boxes: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    if (last && onOneLine(last, box)) lines[lines.length - 1] = join(last, box);
    else lines.push(box);
  }
  return lines;
}

/** Scrolls, as little as needed, whatever hides the box. */
export function reveal(box: DOMRect, element: Element): void {
  let { top, bottom } = box;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const isPage = at === at.ownerDocument.scrollingElement;
    if (!isPage && !scrolls(at)) continue;
    const frame = isPage
      ? { top: 0, bottom: at.clientHeight }
      : { top: at.getBoundingClientRect().top, bottom: at.getBoundingClientRect().bottom };
    const by = top < frame.top ? top - frame.top : Math.max(0, bottom - frame.bottom);
    const before = at.scrollTop;
    at.scrollTop += by;
    top -= at.scrollTop - before;
    bottom -= at.scrollTop - before;
  }
}

function scrolls(element: Element): boolean {
  const overflow = styleOf(element)?.overflowY ?? 'visible';
  return /auto|scroll/.test(overflow) && element.scrollHeight > element.clientHeight;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

function onOneLine(one: DOMRect, other: DOMRect): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared > Math.min(one.height, other.height) / 2;
}

function join(one: DOMRect, other: DOMRect): DOMRect {
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  const right = Math.max(one.right, other.right);
  return new DOMRect(left, top, right - left, Math.max(one.bottom, other.bottom) - top);
}
