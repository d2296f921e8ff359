import { surround } from './hit';
import type { Spoken } from './shown';

/** Pixels between what is drawn and the edge of the screen, and between it and its anchor. */
const margin = 8;
const gap = 10;

/** Stands a card beside the words it speaks of. It is away while they are scrolled out of sight. */
export function placeCard({ field, finding }: Spoken, card: HTMLElement): void {
  const words = surround(field.boxes(finding.where, finding));
  const isBody = finding.where === 'body';
  const isAway = words
    ? isBody && !overlap(words, field.visible())
    : field.range(finding.where, finding) !== undefined;
  card.toggleAttribute('data-away', isAway);
  if (words) placeBeside(words, card, 'below');
  // Words without boxes have changed, or stand in an input: the card stays where it is, if it is.
  else if (card.style.top === '') placeBeside(edgeOf(field.element), card, 'below');
}

/** Stands a panel beside its badge. */
export function placePanel(badge: HTMLElement, panel: HTMLElement): void {
  panel.toggleAttribute('data-away', badge.hasAttribute('data-away'));
  placeBeside(badge.getBoundingClientRect(), panel, 'above');
}

/** Puts `drawn` on one side of the anchor, never over it; scrolls inside where there is too little room. */
function placeBeside(anchor: DOMRect, drawn: HTMLElement, prefer: 'below' | 'above'): void {
  const { clientWidth, clientHeight } = drawn.ownerDocument.documentElement;
  const [width, height] = measure(drawn);
  const room = {
    below: clientHeight - anchor.bottom - gap - margin,
    above: anchor.top - gap - margin,
  };
  const other = prefer === 'below' ? 'above' : 'below';
  const fits = room[prefer] >= height || room[prefer] >= room[other];
  const side = fits ? prefer : other;
  const after = anchor.right + gap;
  const before = anchor.left - gap - width;
  const isBeside =
    room[side] < height && (before >= margin || after + width + margin <= clientWidth);
  const most = isBeside ? clientHeight - 2 * margin : room[side];
  const tall = Math.min(height, most);
  drawn.style.maxHeight = `${Math.floor(most)}px`;
  const start = prefer === 'below' ? anchor.left : anchor.right - width;
  const x = isBeside ? (before >= margin ? before : after) : start;
  const beyond = side === 'below' ? anchor.bottom + gap : anchor.top - gap - tall;
  const y = isBeside ? anchor.top : beyond;
  move(drawn, {
    x: clamp(x, margin, clientWidth - width - margin),
    y: isBeside ? clamp(y, margin, clientHeight - tall - margin) : y,
  });
}

/** Width and height as they would be with all the room in the world. */
function measure(drawn: HTMLElement): readonly [number, number] {
  const scroll = drawn.querySelector('.scroll');
  const hidden = scroll ? scroll.scrollHeight - scroll.clientHeight : 0;
  return [drawn.offsetWidth, drawn.offsetHeight + hidden];
}

function move(drawn: HTMLElement, { x, y }: { x: number; y: number }): void {
  drawn.style.left = `${Math.round(x)}px`;
  drawn.style.top = `${Math.round(y)}px`;
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left <= other.right &&
    one.right >= other.left &&
    one.top <= other.bottom &&
    one.bottom >= other.top
  );
}

function edgeOf(element: Element): DOMRect {
  const { left, top, width } = element.getBoundingClientRect();
  return new DOMRect(left, top, width, 0);
}
