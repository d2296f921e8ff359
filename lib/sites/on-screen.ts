interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The boxes of a text's words that can be seen, one a line. */
export function keepOnScreen(boxes: readonly DOMRect[], element: Element): readonly DOMRect[] {
  if (boxes.length === 0) return boxes;
  const area = visibleArea(element);
  return boxes.filter(
    (box) =>
      box.left < area.right &&
      box.right > area.left &&
      box.top < area.bottom &&
      box.bottom > area.top,
  );
}

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
  for (let at: Element | null = element; at; at = parentOf(at)) {
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

/** What the window and the scrolling boxes around the element let through, in viewport units. */
function visibleArea(element: Element): Area {
  const { documentElement } = element.ownerDocument;
  const area = {
    left: 0,
    top: 0,
    right: documentElement.clientWidth,
    bottom: documentElement.clientHeight,
  };
  let position = 'static';
  for (let at: Element | null = element; at && at !== documentElement; at = parentOf(at)) {
    const own = styleOf(at)?.position ?? 'static';
    // A box placed absolutely is not cut by parents that it is not placed in.
    if (position === 'absolute' && own === 'static') continue;
    if (clips(at)) cut(area, at.getBoundingClientRect());
    if (own === 'fixed') break;
    position = own;
  }
  return area;
}

function cut(area: Area, frame: DOMRect): void {
  area.left = Math.max(area.left, frame.left);
  area.top = Math.max(area.top, frame.top);
  area.right = Math.min(area.right, frame.right);
  area.bottom = Math.min(area.bottom, frame.bottom);
}

function clips(element: Element): boolean {
  const overflow = styleOf(element)?.overflow ?? 'visible';
  return overflow !== 'visible' && element !== element.ownerDocument.body;
}

function scrolls(element: Element): boolean {
  const overflow = styleOf(element)?.overflowY ?? 'visible';
  return /auto|scroll/.test(overflow) && element.scrollHeight > element.clientHeight;
}

function styleOf(element: Element): CSSStyleDeclaration | undefined {
  return element.ownerDocument.defaultView?.getComputedStyle(element);
}

/** The parent as it is drawn: out of a shadow root, and into a slot. */
function parentOf(element: Element): Element | null {
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return element.assignedSlot ?? element.parentElement;
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
