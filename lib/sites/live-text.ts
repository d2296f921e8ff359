import type { Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';

/** One text in the page as it is now: what a field does, for one of its places. */
export interface LiveText {
  read(): string;
  /** In UTF-16 units, as it is now. */
  length(): number;
  range(span: Span, held?: readonly Range[]): Range | undefined;
  boxes(span: Span): readonly DOMRect[];
  /** What is selected; `undefined` while the keyboard is elsewhere. */
  caret(): Span | undefined;
  replace(rewrite: Rewrite): Replaced;
  select(span: Span): void;
}

/** The text as it ought to be after the rewrite, or `undefined` when its words are no longer there. */
export function rewritten(text: string, { start, end, from, to }: Rewrite): string | undefined {
  if (start < 0 || end > text.length || text.slice(start, end) !== from) return undefined;
  return text.slice(0, start) + asRead(to) + text.slice(end);
}

/** Words as they would be read back from the page. */
export function asRead(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[\u00a0\t]/g, ' ');
}

/**
 * Whether two texts look alike on the page. Firefox leaves plain spaces beside a deleted link or
 * bold word where Chromium puts no-break ones: they collapse, and nobody sees a difference.
 */
export function looksAlike(one: string, other: string): boolean {
  return one === other || collapse(one) === collapse(other);
}

function collapse(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Types over what is selected, as one step of the page's own undo. */
export function typeOver(page: Document, words: string): void {
  if (words === '') page.execCommand('delete');
  else page.execCommand('insertText', false, words);
}
