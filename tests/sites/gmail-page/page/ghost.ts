import { findEndOfWords, putCaret } from './body';
import type { Editor } from './editor';
import { make } from './make';

const shown = new WeakMap<Editor, { readonly element: HTMLElement; readonly words: string }>();

/**
 * Suggests how the last line goes on, as Smart Compose does. Nobody has seen whether Gmail keeps the
 * suggestion in the body or draws it over the body, so there are both. Going on typing drops it.
 */
export function showGhost(editor: Editor, words: string, where: 'inside' | 'outside'): void {
  if (editor.isPlain) throw new Error('nothing is suggested in plain-text mode');
  dropGhost(editor);
  const end = findEndOfWords(editor.body);
  const element = where === 'inside' ? putInside(end, words) : putOutside(editor, end, words);
  if (where === 'inside') editor.ghost = element;
  shown.set(editor, { element, words });
  editor.body.addEventListener('input', () => dropGhost(editor), { once: true });
}

/** Makes the suggestion text. */
export function takeGhost(editor: Editor): void {
  const ghost = shown.get(editor);
  if (!ghost) return;
  dropGhost(editor);
  putCaret(editor.body, findEndOfWords(editor.body));
  document.execCommand('insertText', false, ghost.words);
}

export function dropGhost(editor: Editor): void {
  shown.get(editor)?.element.remove();
  shown.delete(editor);
  editor.ghost = undefined;
}

/** Tab takes the suggestion, Escape drops it. */
export function hearGhostKeys(editor: Editor, signal: AbortSignal): void {
  const hear = (event: KeyboardEvent) => {
    if (!shown.has(editor) || (event.key !== 'Tab' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Tab') takeGhost(editor);
    else dropGhost(editor);
  };
  editor.body.addEventListener('keydown', hear, { signal });
}

function putInside(end: Range, words: string): HTMLElement {
  const marks = { 'aria-hidden': 'true', contenteditable: 'false', style: 'color: #888' };
  const element = make('span', marks, words);
  end.insertNode(element);
  return element;
}

function putOutside({ body }: Editor, end: Range, words: string): HTMLElement {
  const element = make('div', { 'aria-hidden': 'true' }, words);
  const frame = body.parentElement;
  frame?.append(element);
  const from = frame?.getBoundingClientRect() ?? new DOMRect();
  const { right, top } = measureEnd(end, body);
  element.style.cssText = `position: absolute; left: ${right - from.left}px; top: ${top - from.top}px; color: #888; pointer-events: none; white-space: pre;`;
  return element;
}

/** The box of the last node before `end`: a collapsed range has none in some places. */
function measureEnd(end: Range, body: HTMLElement): DOMRect {
  const last = end.startContainer.childNodes[end.startOffset - 1];
  if (!last)
    return new DOMRect(body.getBoundingClientRect().left, body.getBoundingClientRect().top);
  const range = document.createRange();
  range.selectNodeContents(last);
  return [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
}
