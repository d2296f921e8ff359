import type { Draft } from './draft';
import { Editor } from './editor';
import type { Sent } from './gmail-page';
import { readLabels } from './labels';
import { make, makeHidden, nest } from './make';
import { Recipients } from './recipients';
import { ReplyMenu } from './reply-menu';
import { makeSend, makeToolbar } from './toolbar';
import { TrimmedQuote } from './trimmed-quote';

/** What a compose box tells of. */
export interface Heard {
  saved(draft: Sent): void;
  popOut(compose: number): void;
}

/** One build of a draft: what is inside any compose box, in the dock or under a thread. */
export class Compose {
  readonly left = new AbortController();
  readonly draft: Draft;
  readonly recipients: Recipients;
  readonly editor: Editor;
  readonly quote: TrimmedQuote;
  /** The element that becomes `.M9`, once it is on the page. */
  readonly box = make('div', { jsaction: 'noise:.CLIENT' });
  readonly subject: HTMLInputElement;
  readonly send: HTMLElement;
  /** What was put on the page for this compose, and leaves with it. */
  container: HTMLElement | undefined;
  #isSettled: boolean = false;
  readonly #heard: Heard;
  readonly #savedAs: HTMLElement;
  readonly #hiddenSubject: HTMLElement;

  constructor(draft: Draft, heard: Heard) {
    const { signal } = this.left;
    this.draft = draft;
    this.#heard = heard;
    this.recipients = new Recipients(draft.classic, draft.place !== 'thread', signal);
    this.editor = new Editor(draft, () => this.#save(), signal);
    this.quote = new TrimmedQuote(draft.trimmed, this.editor, signal);
    this.subject = document.createElement('input');
    this.subject.className = 'aoT';
    this.subject.name = 'subjectbox';
    this.subject.placeholder = readLabels().subject;
    this.subject.value = draft.subject;
    if (draft.place === 'thread') this.subject.dataset.hidden = '';
    this.subject.addEventListener('input', () => this.#save(), { signal });
    this.send = makeSend();
    this.#savedAs = makeHidden('draft', draft.savedAs ?? 'undefined');
    this.#hiddenSubject = makeHidden('subject', draft.savedAs ? draft.subject : '');
  }

  get number(): number {
    return this.draft.number;
  }

  /** Whether the readers stay: Gmail takes them all out once, shortly after the compose opened. */
  get isSettled(): boolean {
    return this.#isSettled;
  }

  /** Puts the draft's readers in. */
  addReaders(last: 'they stay' | 'not yet'): void {
    for (const reader of this.draft.readers) this.recipients.add(reader);
    this.#isSettled = last === 'they stay';
  }

  /** Puts the form and the body into the box. */
  build(): void {
    const form = make('form.bAs', { enctype: 'multipart/form-data' });
    form.append(this.recipients.collapsed, this.recipients.table);
    form.append(make('div.aoD.az6', {}, this.subject), ...this.#inputs());
    const above: Node[] = [form];
    if (this.draft.kind !== 'new') {
      const popOut = () => this.#heard.popOut(this.number);
      const { menu, button } = new ReplyMenu(this.draft, popOut, this.left.signal);
      this.box.append(menu);
      above.unshift(button);
    }
    const fields = nest(['table.aoP', 'tbody', 'tr', 'td.I5'], ...above);
    const { area, textArea, notice } = this.editor;
    area.append(this.quote.dots);
    const toolbar = makeToolbar(this.send);
    this.box.append(make('div.aoI', { role: 'region' }, fields, textArea, area, notice, toolbar));
  }

  /** What the box holds now, or what would leave. */
  serialise(leaves: 'no' | 'now' | 'later'): Sent {
    const { editor, quote } = this;
    return {
      compose: this.number,
      subject: this.subject.value,
      body: editor.write(leaves === 'no' ? '' : quote.markup),
      box: editor.box,
      plain: editor.isPlain,
      readers: this.recipients.readers.map(({ address }) => address),
      scheduled: leaves === 'later',
    };
  }

  /** The draft as it stands, to build it again from. Gmail names it, if it has not yet. */
  remember(): Draft {
    this.#nameDraft();
    return {
      ...this.draft,
      subject: this.subject.value,
      readers: this.#isSettled ? this.recipients.readers : this.draft.readers,
      mode: this.editor.mode,
      box: this.editor.box,
      trimmed: this.quote.markup,
      savedAs: this.#savedAs.getAttribute('value') ?? undefined,
    };
  }

  leave(): void {
    this.left.abort();
    this.container?.remove();
  }

  #save(): void {
    this.#nameDraft();
    this.#hiddenSubject.setAttribute('value', this.subject.value);
    this.#heard.saved(this.serialise('no'));
  }

  #nameDraft(): void {
    this.#savedAs.setAttribute('value', `#msg-a:r-${90_001 + this.number}`);
  }

  #inputs(): HTMLElement[] {
    return [
      makeHidden('composeid', `${7_001 + this.number}`),
      makeHidden('from', 'sam@writer.example'),
      makeHidden('rm', this.draft.kind === 'new' ? '' : '#msg-f:18e1'),
      this.editor.input,
      this.quote.input,
      this.#savedAs,
      this.#hiddenSubject,
    ];
  }
}
