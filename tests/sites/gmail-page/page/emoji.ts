import { findEndOfWords } from './body';
import type { Editor } from './editor';
import { make } from './make';

const emoji = '😀';

/** Puts an emoji at the caret, or after the words, as the site's picker does: a picture in rich text. */
export function insertEmoji({ body, live, textarea, isPlain }: Editor): void {
  if (live === textarea) {
    textarea.setRangeText(emoji, textarea.selectionStart, textarea.selectionEnd, 'end');
    textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return;
  }
  const selection = getSelection();
  const chosen = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const isInBody = chosen && body.contains(chosen.commonAncestorContainer);
  const range = isInBody ? chosen : findEndOfWords(body);
  const marks = { 'data-emoji': emoji, alt: emoji };
  range.deleteContents();
  range.insertNode(isPlain ? document.createTextNode(emoji) : make('img.an1', marks));
  range.collapse(false);
  selection?.removeAllRanges();
  selection?.addRange(range);
}
