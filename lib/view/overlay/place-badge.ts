import type { Field } from '@/lib/model/field';
import { holds } from './hit';
import { move } from './place';
import { findVisible } from './visible';

const margin = 8;

/** Stands the badge in the lower corner of what can be seen of the field, where lines end. */
export function placeBadge({ element }: Field, badge: HTMLElement): void {
  const area = findVisible(element);
  const { width, height } = badge.getBoundingClientRect();
  const isAway = area.width < width * 2 || area.height < height;
  badge.toggleAttribute('data-away', isAway);
  if (isAway) return;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const x = isRightToLeft ? area.left + margin : area.right - width - margin;
  const middle = { x: x + width / 2, y: area.bottom - margin - height / 2 };
  const bottom = Math.min(area.bottom, findFloor(element, middle));
  const y = Math.max(area.top, bottom - margin - height);
  move(badge, { x, y });
  badge.toggleAttribute('data-shy', isTypingAt(element, new DOMRect(x, y, width, height)));
}

/** The upper edge of what the page lays over the field at this point, such as a toolbar. */
function findFloor(element: HTMLElement, { x, y }: { x: number; y: number }): number {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return Infinity;
  const top = root.elementsFromPoint(x, y).find(({ id }) => id !== 'upwrite-coach');
  if (!top || element.contains(top) || top.contains(element)) return Infinity;
  return top.getBoundingClientRect().top;
}

/** True when the caret stands under the badge, or close before it. */
function isTypingAt(element: HTMLElement, badge: DOMRect): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return false;
  const { right, top, height } = selection.getRangeAt(0).getBoundingClientRect();
  return height > 0 && holds(badge, { x: right, y: top + height / 2 }, 16);
}
