import { isElement } from './text-map';

/** The element that what is typed goes to, in open shadow roots too; `undefined` while it goes to another frame. */
export function findFocused(page: Document): HTMLElement | undefined {
  if (!isInFocusedFrame(page)) return undefined;
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (!active || !isElement(active) || /^i?frame$/.test(active.localName)) return undefined;
  return active;
}

/** Whether what is typed goes to this page, and to no frame in it. */
export function isFocusHere(page: Document): boolean {
  return findFocused(page) !== undefined;
}

/**
 * Whether the frames around this one name it as the one with the keyboard. Asks no window for its focus: a
 * window has none while the toolbar's popup stands open.
 */
function isInFocusedFrame(page: Document): boolean {
  for (let at = page.defaultView; at && at !== at.parent; at = at.parent as typeof at) {
    // A frame of another origin is out of reach, and so is the answer.
    const { frameElement } = at;
    if (!frameElement) return true;
    if (frameElement.ownerDocument.activeElement !== frameElement) return false;
  }
  return true;
}
