import type { Field } from '@/lib/model/field';
import { shyBadge } from './shy';

/** Pixels between the badge and the edges of the field, and the badge's height in overlay.css. */
const margin = 8;
const size = 28;

/**
 * Stands the badge in the lower corner of what can be seen of the field, where lines end. It is held by
 * that corner, so a badge that grows with its count stays in place.
 */
export function placeBadge(field: Field, badge: HTMLElement): void {
  const { element } = field;
  const area = field.visible();
  const isAway = area.width < size * 2 || area.height < size;
  badge.toggleAttribute('data-away', isAway);
  if (isAway) return;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const { clientWidth } = element.ownerDocument.documentElement;
  const edge = isRightToLeft ? area.left : clientWidth - area.right;
  badge.style.left = isRightToLeft ? `${Math.round(edge + margin)}px` : 'auto';
  badge.style.right = isRightToLeft ? 'auto' : `${Math.round(edge + margin)}px`;
  const inward = margin + size / 2;
  const x = isRightToLeft ? area.left + inward : area.right - inward;
  const bottom = Math.min(area.bottom, findFloor(element, { x, y: area.bottom - inward }));
  badge.style.top = `${Math.round(Math.max(area.top, bottom - margin - size))}px`;
  shyBadge(field, badge);
}

/** The upper edge of what the page lays over the field at this point, such as a toolbar. */
function findFloor(element: HTMLElement, { x, y }: { x: number; y: number }): number {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return Infinity;
  const top = root.elementsFromPoint(x, y).find(({ id }) => id !== 'upwrite-coach');
  if (!top || element.contains(top) || top.contains(element)) return Infinity;
  return top.getBoundingClientRect().top;
}
