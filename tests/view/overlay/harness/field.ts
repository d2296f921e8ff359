import type { Draft, Place } from '@/lib/model/draft';
import type { Field, Replaced } from '@/lib/model/field';
import type { At, Rewrite, Span } from '@/lib/model/finding';
import { follow } from '@/lib/sites/follow';
import { hasFocus, selectedIn } from '@/lib/sites/selection';
import { findVisible } from '@/lib/sites/visible';

/** The smallest field that keeps the contract: one contenteditable, a line for each of its blocks. */
export class PlainField implements Field {
  readonly id: string;
  readonly element: HTMLElement;
  readonly #gone = new AbortController();

  constructor(id: string, element: HTMLElement) {
    this.id = id;
    this.element = element;
  }

  get signal(): AbortSignal {
    return this.#gone.signal;
  }

  leave(): void {
    this.#gone.abort();
  }

  read(): Draft {
    const body = this.#lines()
      .map(({ data }) => data)
      .join('\n');
    return { id: this.id, site: 'practice', surface: 'test', subject: '', body, recipients: [] };
  }

  range(where: Place, { start, end }: Span): Range | undefined {
    if (where === 'subject') return undefined;
    const range = document.createRange();
    let at = 0;
    let found = 0;
    for (const line of this.#lines()) {
      const next = at + line.length;
      if (start >= at && start <= next && found === 0) {
        range.setStart(line, start - at);
        found = 1;
      }
      if (end >= at && end <= next && found === 1) {
        range.setEnd(line, end - at);
        return range;
      }
      at = next + 1;
    }
    return undefined;
  }

  boxes(where: Place, span: Span): readonly DOMRect[] {
    return [...(this.range(where, span)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  }

  visible(): DOMRect {
    return findVisible(this.element);
  }

  caret(): At | undefined {
    const selected = hasFocus(this.element) && selectedIn(this.element);
    if (!selected) return undefined;
    const start = this.#offsetOf(selected.startContainer, selected.startOffset);
    const end = this.#offsetOf(selected.endContainer, selected.endOffset);
    return { where: 'body', start, end };
  }

  left(): undefined {
    return undefined;
  }

  replace(where: Place, { start, end, from, to }: Rewrite): Replaced {
    if (this.read().body.slice(start, end) !== from) return 'stale';
    if (this.element.dataset.refuses) return 'refused';
    this.select(where, { start, end });
    document.execCommand(to ? 'insertText' : 'delete', false, to);
    return 'done';
  }

  select(where: Place, span: Span): void {
    const range = this.range(where, span);
    const selection = document.getSelection();
    if (!range || !selection) return;
    this.element.focus();
    selection.removeAllRanges();
    selection.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    this.element.addEventListener('input', changed, { signal });
  }

  onMove(moved: () => void, signal: AbortSignal): void {
    follow(this.element, moved, AbortSignal.any([this.signal, signal]));
  }

  #offsetOf(node: Node, offset: number): number {
    const lines = this.#lines();
    const at = lines.indexOf(node as Text);
    return lines.slice(0, Math.max(0, at)).reduce((sum, line) => sum + line.length + 1, offset);
  }

  #lines(): Text[] {
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    const lines: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) lines.push(node);
    }
    return lines;
  }
}
