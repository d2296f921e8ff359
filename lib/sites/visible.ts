import { isElement } from './text-map';

/** The part of an element that its scrolling ancestors and the window let through, in the viewport. */
export function findVisible(element: Element): DOMRect {
  return cut(element.getBoundingClientRect(), findClips(element));
}

/** Those of the boxes, of words in an element, that the element, what is around it and the window let through. */
export function keepVisible(boxes: readonly DOMRect[], element: Element): readonly DOMRect[] {
  if (boxes.length === 0) return boxes;
  const everywhere = new DOMRect(-1e6, -1e6, 2e6, 2e6);
  const own = clips(element) ? [element.getBoundingClientRect()] : [];
  const area = cut(everywhere, [...own, ...findClips(element)]);
  return boxes.filter(
    (box) =>
      box.left < area.right &&
      box.right > area.left &&
      box.top < area.bottom &&
      box.bottom > area.top,
  );
}

/** The parent as it is drawn: out of a shadow root, and into a slot. */
export function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (!parent) return undefined;
  if ('host' in parent && parent.host instanceof Element) return parent.host;
  return isElement(parent) ? parent : undefined;
}

function cut(box: DOMRect, by: Iterable<DOMRect>): DOMRect {
  let { left, top, right, bottom } = box;
  for (const clip of by) {
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.right);
    bottom = Math.min(bottom, clip.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

function* findClips(element: Element) {
  const { body, documentElement } = element.ownerDocument;
  yield new DOMRect(0, 0, documentElement.clientWidth, documentElement.clientHeight);
  let { position } = getComputedStyle(element);
  for (let at = parentOf(element); at && at !== body; at = parentOf(at)) {
    if (position === 'fixed' || at === documentElement) return;
    const style = getComputedStyle(at);
    // What is placed absolutely is not clipped by ancestors that are not placed at all.
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (style.overflow === 'visible') continue;
    const { left, top } = at.getBoundingClientRect();
    yield new DOMRect(left + at.clientLeft, top + at.clientTop, at.clientWidth, at.clientHeight);
  }
}

function clips(element: Element): boolean {
  return getComputedStyle(element).overflow !== 'visible' && element !== element.ownerDocument.body;
}
