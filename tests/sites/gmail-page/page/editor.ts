import { makeBody } from './body';
import { convert, type Draft, type Mode } from './draft';
import { readLabels } from './labels';
import { make, makeHidden, nest } from './make';
import { markupWithout, parse } from './markup';
import { keepPlain } from './plain-keys';
import { toBlocks, toText } from './plain-text';

/** Where a mail is written: the body, and the textarea beside it that plain-text mode may show instead. */
export class Editor {
  readonly body: HTMLElement;
  readonly textarea: HTMLTextAreaElement;
  /** The body's part of the box. */
  readonly area: HTMLElement;
  /** The textarea's part of the box. */
  readonly textArea: HTMLElement;
  readonly notice = make('div.aA3');
  readonly input = makeHidden('ishtml', '1');
  /** A suggestion in the body: not yet the writer's. */
  ghost: HTMLElement | undefined;
  #mode: Mode;
  readonly #changed: () => void;

  constructor(draft: Draft, changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#mode = draft.mode;
    this.body = makeBody(draft.place === 'thread' ? 'thread' : 'dock');
    this.textarea = document.createElement('textarea');
    this.textarea.className = 'Ak aXjCH';
    this.textarea.setAttribute('aria-label', readLabels().body);
    this.textarea.setAttribute('form', 'nosend');
    this.area = nest(['div.Ar.Au', 'div', 'div.Ap'], this.body);
    this.textArea = make('div.Ar.As', {}, this.textarea);
    const link = make('span.ag', { role: 'link', tabindex: '0' }, readLabels().toRich);
    link.addEventListener('click', () => this.toggle(), { signal });
    this.notice.append(readLabels().plain, ' ', link);
    this.#showMode();
    if (draft.mode === 'textarea') this.textarea.value = draft.box;
    else this.body.append(...parse(draft.box));
    keepPlain(this.body, () => this.#mode === 'editable', signal);
    this.#watch(signal);
  }

  get isPlain(): boolean {
    return this.#mode !== 'rich';
  }

  get mode(): Mode {
    return this.#mode;
  }

  /** What has the caret when the mail is written. */
  get live(): HTMLElement {
    return this.#mode === 'textarea' ? this.textarea : this.body;
  }

  /** What the box holds: markup, or the textarea's value. */
  get box(): string {
    if (this.#mode === 'textarea') return this.textarea.value;
    return markupWithout(this.body, this.ghost);
  }

  /** The mail as it leaves, with `quote` under it. */
  write(quote: string): string {
    if (this.#mode === 'rich') return this.box + quote;
    const text = this.#mode === 'textarea' ? this.box : toText(parse(this.box));
    return quote ? `${text}\n${toText(parse(quote))}` : text;
  }

  /** Puts markup into the box as a script does. */
  fill(markup: string): void {
    const converted = convert(markup, this.#mode);
    if (this.#mode === 'textarea') {
      this.textarea.value = converted;
      this.#changed();
    } else this.body.replaceChildren(...parse(converted));
  }

  /** Puts markup after all that the box holds. */
  append(markup: string): void {
    const converted = convert(markup, this.#mode);
    if (this.#mode === 'textarea') {
      this.textarea.value += `\n${converted}`;
      this.#changed();
    } else this.body.append(...(this.isPlain ? [make('br')] : []), ...parse(converted));
  }

  /** Goes from rich text to the textarea, or from plain text to rich, and takes the words along. */
  toggle(): void {
    const text = this.#mode === 'textarea' ? this.textarea.value : toText(parse(this.box));
    this.#mode = this.isPlain ? 'rich' : 'textarea';
    this.#showMode();
    if (this.isPlain) this.textarea.value = text;
    else this.body.replaceChildren(...toBlocks(text));
    this.live.focus();
    this.#changed();
  }

  #showMode(): void {
    const isTextarea = this.#mode === 'textarea';
    this.area.style.display = isTextarea ? 'none' : '';
    this.textArea.style.display = isTextarea ? 'block' : '';
    this.textarea.tabIndex = isTextarea ? 1 : -1;
    this.notice.style.display = this.isPlain ? '' : 'none';
    this.input.setAttribute('value', this.isPlain ? '0' : '1');
  }

  #watch(signal: AbortSignal): void {
    this.body.addEventListener('input', this.#changed, { signal });
    this.textarea.addEventListener('input', this.#changed, { signal });
    const observer = new MutationObserver(this.#changed);
    observer.observe(this.body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}
