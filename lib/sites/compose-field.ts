import type { Draft, Place, Recipient } from '@/lib/model/draft';
import type { Field, Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';
import { Changes } from './changes';
import { type Fresh, keepFresh } from './fresh';
import type { About, Layout } from './layout';
import type { LiveText } from './live-text';
import { isTextBox, PlainText, type TextBox } from './plain-text';
import { RichText } from './rich-text';

/** The box a body stands in, as it was last found. */
interface Box {
  readonly element: HTMLElement;
  readonly recipients: Fresh<readonly Recipient[]>;
  readonly left: AbortController;
  /** As it was last told, once it was asked. */
  about?: About;
}

/** A compose box of any site, told apart by its layout. Lives until `signal` aborts. */
export class ComposeField implements Field {
  readonly id: string;
  readonly element: HTMLElement;
  readonly signal: AbortSignal;
  readonly #layout: Layout;
  readonly #changes = new Changes();
  readonly #body: LiveText;
  #box: Box;
  #subject: { readonly input: TextBox; readonly text: LiveText } | undefined;
  #draftId: string | undefined;
  #known: string;

  constructor(element: HTMLElement, layout: Layout, signal: AbortSignal) {
    this.id = `${layout.site}-${crypto.randomUUID()}`;
    this.element = element;
    this.signal = signal;
    this.#layout = layout;
    const changed = () => this.#changes.tell();
    const { notWords } = layout;
    this.#body = isTextBox(element)
      ? new PlainText(element)
      : new RichText(element, { notWords, changed, signal });
    this.#box = this.#enter(layout.boxOf(element));
    this.#known = this.#knowBox();
    signal.addEventListener('abort', () => this.#changes.clear(), { once: true });
  }

  read(): Draft {
    this.settle();
    const { recipients } = this.#box;
    const { surface, id, thread } = this.#lookAbout();
    return {
      id: id ?? this.id,
      site: this.#layout.site,
      surface,
      subject: this.#findSubject()?.read() ?? '',
      body: this.#body.read(),
      recipients: recipients.now(),
      ...(thread === undefined ? {} : { thread }),
    };
  }

  range(where: Place, span: Span): Range | undefined {
    return this.#text(where)?.range(span);
  }

  boxes(where: Place, span: Span): readonly DOMRect[] {
    return this.#text(where)?.boxes(span) ?? [];
  }

  replace(where: Place, rewrite: Rewrite): Replaced {
    return this.#text(where)?.replace(rewrite) ?? 'stale';
  }

  select(where: Place, span: Span): void {
    this.#text(where)?.select(span);
  }

  onChange(changed: () => void, signal: AbortSignal): void {
    if (!this.signal.aborted) this.#changes.add(changed, signal);
  }

  /** Looks where the body stands now: a page may finish its compose box late, or move the body. */
  settle(): void {
    if (this.signal.aborted) return;
    const element = this.#layout.boxOf(this.element);
    if (element === this.#box.element) return;
    this.#box.left.abort();
    this.#box = this.#enter(element);
    this.#tellOfBox();
  }

  /** A page gives a draft its id late, and then for good: once it has one, the box has told all. */
  #lookAbout(): About {
    const { about, element } = this.#box;
    if (about?.id !== undefined) return about;
    const found = this.#layout.about(this.element, element);
    this.#draftId ??= found.id;
    this.#box.about = { ...found, id: this.#draftId };
    return this.#box.about;
  }

  #text(where: Place): LiveText | undefined {
    return where === 'body' ? this.#body : this.#findSubject();
  }

  #findSubject(): LiveText | undefined {
    const input = this.#box.element.querySelector<HTMLInputElement>(this.#layout.subject);
    if (!input) return undefined;
    if (this.#subject?.input !== input) this.#subject = { input, text: new PlainText(input) };
    return this.#subject.text;
  }

  #enter(element: HTMLElement): Box {
    const left = new AbortController();
    const signal = AbortSignal.any([this.signal, left.signal]);
    this.#listen(element, signal);
    const { recipientMarks, recipientsIn } = this.#layout;
    const watching = {
      part: element,
      changes: { childList: true, subtree: true, attributeFilter: [...recipientMarks] },
      matters: ({ target }: MutationRecord) => !this.element.contains(target),
      read: () => recipientsIn(element),
      changed: () => this.#tellOfBox(),
    };
    const recipients = keepFresh(watching, signal);
    return { element, recipients, left };
  }

  /** Much in a compose box changes that no reader sees: told of is only what a draft is made of. */
  #tellOfBox(): void {
    const known = this.#knowBox();
    if (known === this.#known) return;
    this.#known = known;
    this.#changes.tell();
  }

  #knowBox(): string {
    return JSON.stringify([this.#box.recipients.now(), this.#findSubject()?.read()]);
  }

  #listen(box: HTMLElement, signal: AbortSignal): void {
    const on = (type: string, heard: () => void) => {
      const hear = ({ target }: Event) => {
        if (this.#isOurs(target)) heard();
      };
      box.addEventListener(type, hear, { capture: true, passive: true, signal });
    };
    on('input', () => this.#changes.tell());
    on('compositionstart', () => this.#changes.compositionStarts());
    on('compositionend', () => this.#changes.compositionEnds());
  }

  #isOurs(target: EventTarget | null): boolean {
    if (!(target instanceof Node)) return false;
    if (this.element.contains(target)) return true;
    return target === this.#box.element.querySelector(this.#layout.subject);
  }
}
