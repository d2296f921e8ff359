import { make } from '@/tests/sites/gmail-page/page/make';
import { type Asked, Box } from './box';
import { ControlledText } from './controlled-text';
import type { BoxState, Reader } from './linkedin-page';
import { findRoot } from './outlet';

/** A message of Sales Navigator: a plain form whose classes change with every release. */
export class SalesBox extends Box {
  readonly container = make('div.thread-container');
  #text: ControlledText | undefined;
  #subject: HTMLInputElement | undefined;
  #subjectHeard: string;
  #release = 1;
  readonly #send = document.createElement('button');
  readonly #section = make('section', { role: 'dialog' });
  readonly #name = make('a', { href: '/sales/lead/' });
  readonly #headline = make('div', {});
  readonly #messages = make('article', { 'aria-label': 'Message from you' }, 'May I ask why?');

  constructor(asked: Asked) {
    super(asked);
    this.#subjectHeard = asked.options.subject ?? '';
    this.#section.append(make('header', {}, this.#name, this.#headline), this.#messages);
    this.container.append(this.#section);
    findRoot(asked.options.host ?? 'light').append(this.container);
    this.drawReaders();
  }

  get body(): HTMLElement | undefined {
    return this.#text?.element;
  }

  get subject(): HTMLInputElement | undefined {
    return this.#subject;
  }

  get send(): HTMLElement {
    return this.#send;
  }

  get state(): BoxState {
    const text = this.#text?.value ?? '';
    const hasSubject = this.asked.kind === 'sales-message' || this.#subjectHeard.trim() !== '';
    return { text, html: text, sendEnabled: hasSubject && text.trim() !== '' };
  }

  build(): void {
    const element = document.createElement('textarea');
    element.id = `compose-form-text-ember${200 + this.asked.number}`;
    element.name = 'message';
    element.setAttribute('aria-label', 'Type your message here or draft with AI');
    this.#text = new ControlledText(element, this.asked.options.text ?? '', () => this.#draw());
    this.#send.type = 'submit';
    this.#send.append('Send');
    if (this.asked.kind === 'sales-inmail') this.#subject = this.#makeSubject();
    const above = this.#subject ? [this.#subject] : [];
    const form = make('form', { 'data-x-conversation-widget': 'compose-form' }, ...above, element);
    form.append(this.#send);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#trySending();
    });
    this.#section.append(form);
    this.#draw();
  }

  setBody(markup: string): void {
    this.#text?.set(markup);
    this.#draw();
  }

  drawReaders(): void {
    const [reader] = this.readers;
    this.#section.setAttribute('aria-label', `Conversation with ${reader?.name ?? ''}`);
    this.#name.textContent = reader?.name ?? '';
    this.#name.setAttribute('href', `/sales/lead/${reader?.slug ?? 'x'},NAME_SEARCH`);
    this.#headline.textContent = reader?.headline ?? '';
    this.#draw();
  }

  override switchThread(reader: Reader): void {
    this.addReader(reader);
    this.setBody('');
  }

  override rehash(): void {
    this.#release += 1;
    this.#draw();
  }

  #draw(): void {
    const hash = (1_191_000_000 + this.#release * 7_919).toString(36);
    this.#send.disabled = !this.state.sendEnabled;
    this.#send.className = `_send-button_${hash}`;
    this.#section.className = `_conversation_${hash}`;
    this.#name.className = `_name-link_${hash}`;
    this.#headline.className = `_headline_${hash}`;
    if (this.#text) this.#text.element.className = `_message-field_${hash}`;
    if (this.#subject) this.#subject.className = `_subject-field_${hash}`;
  }

  #makeSubject(): HTMLInputElement {
    const subject = document.createElement('input');
    subject.setAttribute('aria-label', 'Subject (required)');
    subject.value = this.#subjectHeard;
    subject.addEventListener('input', () => {
      this.#subjectHeard = subject.value;
      this.#draw();
    });
    return subject;
  }

  #trySending(): void {
    if (!this.state.sendEnabled) return;
    const html = this.#text?.element.value ?? '';
    this.report({ subject: this.#subjectHeard, html, text: this.state.text });
    this.setBody('');
  }
}
