import type { Span } from '@/lib/model/finding';

/**
 * A stretch of the plain text and where it stands in the page: `length` units of a text node from
 * `from` on, or one element (an emoji's picture, a line break) as a whole.
 */
export interface Part {
  readonly start: number;
  readonly length: number;
  readonly node: Node;
  readonly from: number;
}

/** The plain text of an editable, and the way between its UTF-16 offsets and the page's nodes. */
export interface TextMap {
  readonly text: string;
  /** In the order of the text. They leave out the line breaks that come from blocks. */
  readonly parts: readonly Part[];
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

export function isElement(node: Node): node is HTMLElement {
  return node.nodeType === 1;
}

/** The span as a range whose edges hug its words, or `undefined` when the text has no such span. */
export function findRange(map: TextMap, span: Span): Range | undefined {
  const { start, end } = span;
  if (start < 0 || end < start || end > map.text.length) return undefined;
  const first = partFrom(map, start);
  const last = partUpTo(map, end);
  const range = first?.node.ownerDocument?.createRange();
  if (!range || !first || !last) return undefined;
  setStart(range, first, start - first.start);
  if (start === end) range.collapse(true);
  else setEnd(range, last, end - last.start);
  return range;
}

/** The parts that have units of the span, in order. */
export function partsWithin({ parts }: TextMap, { start, end }: Span): readonly Part[] {
  const first = countWhile(parts, (part) => part.start + part.length <= start);
  return parts.slice(
    first,
    countWhile(parts, (part) => part.start < end),
  );
}

/** The offset in the plain text of a position in the page; where no words are, that of the next ones. */
export function offsetOf(map: TextMap, container: Node, offset: number): number {
  const { parts } = map;
  const child = isText(container) ? undefined : container.childNodes[offset];
  const isBehind = (part: Part): boolean => {
    if (part.node === container) return part.from + part.length <= offset;
    if (container.contains(part.node)) return child === undefined || precedes(part.node, child);
    return precedes(part.node, container);
  };
  const next = countWhile(parts, isBehind);
  const after = parts[next];
  const before = parts[next - 1];
  if (after?.node === container) {
    return after.start + Math.max(0, Math.min(offset - after.from, after.length));
  }
  const endsHere =
    before && container.contains(before.node) && !(after && container.contains(after.node));
  if (after && !endsHere) return after.start;
  return before ? before.start + before.length : 0;
}

/** The part that the unit at `offset` belongs to, else the one that ends there. */
function partFrom({ parts }: TextMap, offset: number): Part | undefined {
  return parts[Math.max(0, countWhile(parts, (part) => part.start <= offset) - 1)];
}

/** The part that the unit before `offset` belongs to, else the one that begins there. */
function partUpTo({ parts }: TextMap, offset: number): Part | undefined {
  const next = countWhile(parts, (part) => part.start < offset);
  const part = parts[next - 1];
  return part && part.start + part.length >= offset ? part : (parts[next] ?? part);
}

function setStart(range: Range, part: Part, into: number): void {
  if (isText(part.node)) range.setStart(part.node, part.from + Math.min(into, part.length));
  else if (into > 0 && into >= part.length) range.setStartAfter(part.node);
  else range.setStartBefore(part.node);
}

function setEnd(range: Range, part: Part, into: number): void {
  if (isText(part.node)) range.setEnd(part.node, part.from + Math.min(into, part.length));
  else if (into > 0) range.setEndAfter(part.node);
  else range.setEndBefore(part.node);
}

/** Whether `node` stands wholly before `other`. */
function precedes(node: Node, other: Node): boolean {
  const where = node.compareDocumentPosition(other);
  return (where & 4) !== 0 && (where & 16) === 0;
}

/** How many parts, from the first on, hold `test`, which must not hold again once it fails. */
function countWhile(parts: readonly Part[], test: (part: Part) => boolean): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part && test(part)) low = middle + 1;
    else high = middle;
  }
  return low;
}
