import type { Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';
import { asRead, focusOn, type LiveText, looksAlike, rewritten, typeOver } from './live-text';
import { keepOnScreen } from './on-screen';

/** The text of an `input` or a `textarea`. It has no ranges, and the whole box for its words. */
export class PlainText implements LiveText {
  readonly #element: TextBox;

  constructor(element: TextBox) {
    this.#element = element;
  }

  read(): string {
    return this.#element.value.replaceAll('\u00a0', ' ');
  }

  range(): undefined {
    return undefined;
  }

  boxes(_span: Span): readonly DOMRect[] {
    const box = this.#element.getBoundingClientRect();
    return box.width > 0 && box.height > 0 ? keepOnScreen([box], this.#element) : [];
  }

  replace(rewrite: Rewrite): Replaced {
    const isLine = this.#element.localName === 'input';
    const to = isLine ? rewrite.to.replace(/\s*\n\s*/g, ' ') : rewrite.to;
    const wanted = rewritten(this.read(), { ...rewrite, to });
    if (wanted === undefined) return 'stale';
    if (rewrite.from === to) return 'done';
    this.select(rewrite);
    if (rewritten(this.read(), { ...rewrite, to }) !== wanted) return 'stale';
    typeOver(this.#element.ownerDocument, to);
    if (!looksAlike(this.read(), wanted)) return 'refused';
    const caret = rewrite.start + asRead(to).length;
    this.#element.setSelectionRange(caret, caret);
    return 'done';
  }

  select({ start, end }: Span): void {
    focusOn(this.#element);
    this.#element.setSelectionRange(start, end);
    this.#element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}

export type TextBox = HTMLInputElement | HTMLTextAreaElement;

export function isTextBox(element: Element): element is TextBox {
  return element.localName === 'input' || element.localName === 'textarea';
}
