/** The part of an element that its scrolling ancestors and the window let through, in the viewport. */
export function findVisible(element: Element): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const clip of findClips(element)) {
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
  for (let at = findParent(element); at && at !== body; at = findParent(at)) {
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

function findParent(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : undefined;
}
