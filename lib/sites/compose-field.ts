import type { Draft, Place, Recipient, SiteId } from '@/lib/model/draft';
import type { Field, Replaced } from '@/lib/model/field';
import type { At, Rewrite, Span } from '@/lib/model/finding';
import { Changes } from './changes';
import { follow } from './follow';
import { type Fresh, keepFresh } from './fresh';
import type { Layout } from './layout';
import type { LiveText } from './live-text';
import { keepOwnWords } from './own-words';
import { isTextBox, PlainText } from './plain-text';
import { RichText } from './rich-text';
import { Subject } from './subject';
import { isElement } from './text-map';
import { findVisible } from './visible';

/** The box a body stands in, as it was last found. */
interface Box {
  readonly element: HTMLElement;
  readonly recipients: Fresh<readonly Recipient[]>;
  readonly left: AbortController;
}

interface Parts {
  readonly site: SiteId;
  readonly layout: Layout;
}

/** A compose box of any site, told apart by its layout. Lives until `signal` aborts. */
export class ComposeField implements Field {
  readonly id: string;
  readonly element: HTMLElement;
  readonly signal: AbortSignal;
  readonly #site: SiteId;
  readonly #layout: Layout;
  readonly #changes = new Changes();
  readonly #body: LiveText;
  readonly #subject: Subject;
  #box: Box;
  #known: string;

  constructor(element: HTMLElement, { site, layout }: Parts, signal: AbortSignal) {
    this.id = `${site}-${crypto.randomUUID()}`;
    this.element = element;
    this.signal = signal;
    this.#site = site;
    this.#layout = layout;
    const changed = () => this.#changes.tell();
    const { notWords } = layout;
    this.#body = isTextBox(element)
      ? new PlainText(element, signal)
      : new RichText(element, { notWords, changed, signal });
    this.#subject = new Subject(layout.subject, signal);
    this.#box = this.#enter(layout.boxOf(element));
    this.#known = this.#knowBox();
    signal.addEventListener('abort', () => this.#changes.clear(), { once: true });
  }

  read(): Draft {
    this.settle();
    const { recipients } = this.#box;
    const body = this.#body.read();
    const { surface, id, thread } = this.#layout.about(this.element, this.#box.element);
    return {
      id: id ?? this.id,
      site: this.#site,
      surface,
      subject: this.#findSubject()?.read() ?? '',
      body: this.#layout.quotesInText ? keepOwnWords(body) : body,
      recipients: recipients.now(),
      ...(thread === undefined ? {} : { thread }),
    };
  }

  range(where: Place, span: Span, held?: readonly Range[]): Range | undefined {
    return this.#text(where)?.range(span, held);
  }

  boxes(where: Place, span: Span): readonly DOMRect[] {
    return this.#text(where)?.boxes(span) ?? [];
  }

  visible(): DOMRect {
    return findVisible(this.element);
  }

  caret(): At | undefined {
    const inBody = this.#body.caret();
    if (inBody) return { where: 'body', ...inBody };
    const inSubject = this.#findSubject()?.caret();
    return inSubject && { where: 'subject', ...inSubject };
  }

  left(): number | undefined {
    const { element } = this;
    const own = isTextBox(element) && element.maxLength > 0 ? element.maxLength : undefined;
    const limit = own ?? this.#layout.limitIn?.(this.#box.element);
    return limit === undefined ? undefined : limit - this.#body.length();
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

  onMove(moved: () => void, signal: AbortSignal): void {
    follow(this.element, moved, AbortSignal.any([this.signal, signal]));
  }

  /** The person went into it. Nothing tells of a value that the page's own script gave a text box before. */
  enter(): void {
    this.settle();
    this.#changes.tell();
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

  #text(where: Place): LiveText | undefined {
    return where === 'body' ? this.#body : this.#findSubject();
  }

  #findSubject(): LiveText | undefined {
    return this.#subject.text(this.#box.element);
  }

  #enter(element: HTMLElement): Box {
    const left = new AbortController();
    const signal = AbortSignal.any([this.signal, left.signal]);
    this.#listen(element, signal);
    const { recipientMarks, recipientsIn, canBeRecipients = () => true } = this.#layout;
    const watching = {
      part: element,
      changes: {
        childList: true,
        characterData: true,
        subtree: true,
        attributeFilter: [...recipientMarks],
      },
      matters: (record: MutationRecord) =>
        !this.element.contains(record.target) && canBeRecipients(record),
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
    const on = (type: string, heard: (target: Node) => void) => {
      const hear = ({ target }: Event) => {
        if (this.#isOurs(target)) heard(target);
      };
      box.addEventListener(type, hear, { capture: true, passive: true, signal });
    };
    // A rich text is watched: it has told already.
    on('input', (target) => {
      if (isElement(target) && isTextBox(target)) this.#changes.tell();
    });
    on('compositionstart', () => this.#changes.compositionStarts());
    on('compositionend', () => this.#changes.compositionEnds());
  }

  #isOurs(target: EventTarget | null): target is Node {
    if (!(target instanceof Node)) return false;
    if (this.element.contains(target)) return true;
    return target === this.#subject.input(this.#box.element);
  }
}
