import type { Rewrite } from '@/lib/model/finding';
import { isBlock } from './read-text';
import { findRange, isElement, isText, type TextMap } from './text-map';

/** What to select, and what to type over it. */
export interface Edges {
  readonly range: Range;
  readonly to: string;
}

/**
 * Where to select for a rewrite: at the words, but for one case. Firefox (tried in 153), when all of
 * a text node is typed over, swallows the spaces that its neighbours begin and end with, as in
 * `so <b>unfair</b> it is`. With the edges outside of the `<b>`, or with the space typed over as
 * well, it keeps them, and Chromium does the same either way.
 */
export function edgesOf(map: TextMap, rewrite: Rewrite, root: Element): Edges | undefined {
  const { start, end, to } = rewrite;
  const range = findRange(map, rewrite);
  if (!range || !isWholeNode(range) || to === '') return range && { range, to };
  const { text } = map;
  const endsLine = end === text.length || text[end] === '\n';
  if (endsLine && text[start - 1] === ' ' && isFirefox(root)) {
    const wider = findRange(map, { start: start - 1, end });
    return wider && { range: wider, to: ` ${to}` };
  }
  if (coverElement(range, root) || text[end] !== ' ') return { range, to };
  const wider = findRange(map, { start, end: end + 1 });
  return wider && { range: wider, to: `${to} ` };
}

function isWholeNode({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  if (startContainer !== endContainer || !isText(startContainer)) return false;
  return startOffset === 0 && endOffset === startContainer.length;
}

/** Puts the edges around the words' own inline element, if it holds nothing else. */
function coverElement(range: Range, root: Element): boolean {
  const parent = range.startContainer.parentNode;
  if (!parent || parent === root || !isElement(parent) || isBlock(parent)) return false;
  if (parent.childNodes.length !== 1) return false;
  range.selectNodeContents(parent);
  return true;
}

function isFirefox(element: Element): boolean {
  return element.ownerDocument.defaultView?.CSS.supports('-moz-appearance', 'none') ?? false;
}
