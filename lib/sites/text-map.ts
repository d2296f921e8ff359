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

/**
 * The span as a live range whose edges hug its words, or `undefined` when the text has no such span. One of
 * `held` that stands there is handed out again: every live range costs the page a little at each edit.
 */
export function findRange(
  map: TextMap,
  span: Span,
  held: readonly Range[] = [],
): Range | undefined {
  const { start, end } = span;
  if (start < 0 || end < start || end > map.text.length) return undefined;
  const first = partFrom(map, start);
  const last = partUpTo(map, end);
  if (!first || !last) return undefined;
  const edges = { first, into: start - first.start, last, upTo: end - last.start };
  return held.find((range) => hugs(range, edges)) ?? createRange(edges, start === end);
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

/** The parts that a span begins and ends in, and how far in. */
interface Edges {
  readonly first: Part;
  readonly into: number;
  readonly last: Part;
  readonly upTo: number;
}

function createRange({ first, into, last, upTo }: Edges, isEmpty: boolean): Range | undefined {
  const range = first.node.ownerDocument?.createRange();
  if (!range) return undefined;
  setStart(range, first, into);
  if (isEmpty) range.collapse(true);
  else setEnd(range, last, upTo);
  return range;
}

/** Whether a range has these edges. One at the edge of an element is not looked for. */
function hugs(range: Range, { first, into, last, upTo }: Edges): boolean {
  return (
    range.startContainer === first.node &&
    range.endContainer === last.node &&
    range.startOffset === first.from + Math.min(into, first.length) &&
    range.endOffset === last.from + Math.min(upTo, last.length)
  );
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
