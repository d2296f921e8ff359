import {
  type ComputePositionConfig,
  computePosition,
  flip,
  getOverflowAncestors,
  hide,
  offset,
  type ReferenceElement,
  shift,
  size,
} from '@floating-ui/dom';
import type { Field } from '@/lib/model/field';
import { holds, surround } from './hit';
import type { Spoken } from './shown';

const padding = 8;

/** The words as an anchor. Words that have no boxes of their own are stood in for by the field's upper edge. */
export function anchorAt({ field, finding }: Spoken): ReferenceElement {
  return {
    contextElement: field.element,
    getBoundingClientRect: () => surround(field.boxes(finding.where, finding)) ?? edgeOf(field),
  };
}

function edgeOf({ element }: Field): DOMRect {
  const { left, top, width } = element.getBoundingClientRect();
  return new DOMRect(left, top, width, 0);
}

/** Stands a card or panel beside its anchor, on the screen and never over the anchor. */
export async function placeBeside(
  anchor: ReferenceElement,
  floating: HTMLElement,
  placement: 'bottom-start' | 'top-end',
): Promise<void> {
  const options: ComputePositionConfig = {
    strategy: 'fixed',
    placement,
    middleware: [
      offset(10),
      flip({
        padding,
        fallbackPlacements: ['bottom-start', 'top-start', 'right-start', 'left-start'],
      }),
      shift({ padding }),
      size({ padding, apply: ({ availableHeight }) => limit(floating, availableHeight) }),
      hide(),
    ],
  };
  const { x, y, middlewareData } = await computePosition(anchor, floating, options);
  move(floating, x, y);
  floating.toggleAttribute('data-away', middlewareData.hide?.referenceHidden === true);
}

function limit(floating: HTMLElement, height: number): void {
  floating.style.maxHeight = `${Math.floor(height)}px`;
}

function move(floating: HTMLElement, x: number, y: number): void {
  floating.style.left = `${Math.round(x)}px`;
  floating.style.top = `${Math.round(y)}px`;
}

/** Stands the badge in the lower corner of what can be seen of the field, where lines end. */
export function placeBadge({ element }: Field, badge: HTMLElement): void {
  const area = findVisible(element);
  const { width, height } = badge.getBoundingClientRect();
  const tooSmall = area.width < width * 2 || area.height < height;
  badge.toggleAttribute('data-away', tooSmall);
  if (tooSmall) return;
  const isRightToLeft = getComputedStyle(element).direction === 'rtl';
  const x = isRightToLeft ? area.left + padding : area.right - width - padding;
  const bottom = findFloor(element, { x: x + width / 2, y: area.bottom - height / 2 - padding });
  const y = Math.min(bottom ?? area.bottom, area.bottom) - height - padding;
  move(badge, x, Math.max(y, area.top));
  badge.toggleAttribute('data-shy', isTypingAt(element, new DOMRect(x, y, width, height)));
}

/** The part of an element that its scrolling ancestors and the window let through. */
function findVisible(element: HTMLElement): DOMRect {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  for (const ancestor of getOverflowAncestors(element)) {
    if (!(ancestor instanceof Element)) continue;
    const clip = ancestor.getBoundingClientRect();
    left = Math.max(left, clip.left);
    top = Math.max(top, clip.top);
    right = Math.min(right, clip.left + ancestor.clientLeft + ancestor.clientWidth);
    bottom = Math.min(bottom, clip.top + ancestor.clientTop + ancestor.clientHeight);
  }
  const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
  right = Math.min(right, clientWidth);
  bottom = Math.min(bottom, clientHeight);
  left = Math.max(left, 0);
  top = Math.max(top, 0);
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The upper edge of what the page lays over the field at this point, such as a toolbar. */
function findFloor(element: HTMLElement, { x, y }: { x: number; y: number }): number | undefined {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const [top] = root.elementsFromPoint(x, y).filter(({ id }) => id !== 'upwrite-coach');
  if (!top || element.contains(top) || top.contains(element)) return undefined;
  return top.getBoundingClientRect().top;
}

/** True when the caret stands under the badge, or close before it. */
function isTypingAt(element: HTMLElement, badge: DOMRect): boolean {
  const selection = element.ownerDocument.getSelection();
  if (!selection?.focusNode || !element.contains(selection.focusNode)) return false;
  const { right, top, height } = selection.getRangeAt(0).getBoundingClientRect();
  return height > 0 && holds(badge, { x: right, y: top + height / 2 }, 32);
}
