import type { Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';
import { follow } from './follow';
import { followLooks } from './follow-looks';
import { asRead, type LiveText, looksAlike, rewritten, typeOver } from './live-text';
import { joinLines, reveal } from './on-screen';
import { SeeThrough } from './see-through';
import { focusOn, hasFocus } from './selection';
import { keepVisible } from './visible';

/** The text of an `input` or a `textarea`. */
export class PlainText implements LiveText {
  readonly #element: TextBox;
  readonly #signal: AbortSignal;
  /** Made when words are first asked for. */
  #copy: SeeThrough | undefined;
  /** What was handed out last: spans speak of it. */
  #last: string | undefined;

  constructor(element: TextBox, signal: AbortSignal) {
    this.#element = element;
    this.#signal = signal;
  }

  read(): string {
    this.#last = this.#now();
    return this.#last;
  }

  length(): number {
    return this.#element.value.length;
  }

  range(span: Span): Range | undefined {
    if (this.#signal.aborted) return undefined;
    if (this.#last !== undefined && this.#now() !== this.#last) return undefined;
    this.#copy ??= this.#lay();
    return this.#copy.range(span);
  }

  boxes(span: Span): readonly DOMRect[] {
    const range = this.range(span);
    this.#copy?.place();
    const found = [...(range?.getClientRects() ?? [])];
    const drawn = found.filter(({ width, height }) => width > 0 && height > 0);
    return keepVisible(joinLines(drawn), this.#element);
  }

  caret(): Span | undefined {
    const { selectionStart: start, selectionEnd: end } = this.#element;
    if (start === null || end === null || !hasFocus(this.#element)) return undefined;
    return { start, end };
  }

  replace(rewrite: Rewrite): Replaced {
    const isLine = this.#element.localName === 'input';
    const to = isLine ? rewrite.to.replace(/\s*\n\s*/g, ' ') : rewrite.to;
    const wanted = rewritten(this.#now(), { ...rewrite, to });
    if (wanted === undefined) return 'stale';
    if (rewrite.from === to) return 'done';
    this.#put(rewrite);
    // A page may redraw its box when it gets the keyboard.
    if (rewritten(this.#now(), { ...rewrite, to }) !== wanted) return 'stale';
    typeOver(this.#element.ownerDocument, to);
    if (!looksAlike(this.#now(), wanted)) return 'refused';
    const caret = rewrite.start + asRead(to).length;
    this.#element.setSelectionRange(caret, caret);
    return 'done';
  }

  select(span: Span): void {
    this.#put(span);
    this.#element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    const [words] = this.range(span)?.getClientRects() ?? [];
    if (words) reveal(words, this.#element);
  }

  #now(): string {
    return this.#element.value.replaceAll('\u00a0', ' ');
  }

  #put({ start, end }: Span): void {
    focusOn(this.#element);
    this.#element.setSelectionRange(start, end);
  }

  #lay(): SeeThrough {
    const copy = new SeeThrough(this.#element, this.#signal);
    const place = () => copy.place();
    follow(this.#element, place, this.#signal);
    followLooks(this.#element, place, this.#signal);
    const options = { passive: true, signal: this.#signal };
    this.#element.addEventListener('input', () => copy.follow(), options);
    return copy;
  }
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export function isTextBox(element: Element): element is TextBox {
  return element.localName === 'input' || element.localName === 'textarea';
}
