import { make } from '@/tests/sites/gmail-page/page/make';
import { type Asked, Box } from './box';
import { ControlledText } from './controlled-text';
import type { BoxState } from './linkedin-page';
import { findRoot } from './outlet';
import { showProfile } from './profile';

/** The invitation to connect, with its note. */
export class Note extends Box {
  readonly container: HTMLElement;
  #text: ControlledText | undefined;
  #send: HTMLButtonElement | undefined;
  #isNew: boolean;
  readonly #limit: number;
  readonly #counter = make('div.t-14.t-black--light.text-align-right');
  readonly #words = make('p', { id: 'send-invite-text' });
  readonly #content = make('div.artdeco-modal__content');

  constructor(asked: Asked) {
    super(asked);
    this.#isNew = true;
    this.#limit = asked.options.limit ?? 200;
    const title = make('h2', { id: 'send-invite-modal' }, 'Añade una nota a tu invitación');
    const dismiss = button('Descartar', 'artdeco-modal__dismiss');
    const modal = make('div.artdeco-modal.send-invite', {
      role: 'dialog',
      'aria-labelledby': 'send-invite-modal',
    });
    // Before the note is asked for, the dialog offers to do without.
    this.#content.append(
      button('Añadir una nota', 'artdeco-button--secondary'),
      button('Enviar sin nota', 'artdeco-button--primary'),
    );
    modal.append(dismiss, title, this.#words, this.#content);
    this.container = make('div.artdeco-modal-overlay', {}, modal);
    findRoot(asked.options.host ?? 'light').append(this.container);
    this.drawReaders();
  }

  get body(): HTMLElement | undefined {
    return this.#text?.element;
  }

  get subject(): undefined {
    return undefined;
  }

  get send(): HTMLElement | undefined {
    return this.#send;
  }

  get state(): BoxState {
    const text = this.#text?.value ?? '';
    const sendEnabled = text.trim() !== '' && text.length <= this.#limit;
    return { text, html: text, sendEnabled };
  }

  build(): void {
    const element = document.createElement('textarea');
    element.id = 'custom-message';
    element.name = 'message';
    element.className = 'ember-text-area connect-button-send-invite__custom-message mb3';
    element.placeholder = 'Ej.: Nos conocemos de…';
    if (!this.asked.options.counterOnly) element.maxLength = this.#limit;
    this.#send = button('Enviar invitación', 'artdeco-button--primary');
    this.#send.addEventListener('click', () => this.#leaveWithNote());
    this.#text = new ControlledText(element, this.asked.options.text ?? '', () => this.#hear());
    this.#content.replaceChildren(
      element,
      this.#counter,
      button('Cancelar', 'artdeco-button--muted'),
      this.#send,
    );
    this.#draw();
  }

  setBody(markup: string): void {
    this.#text?.set(markup);
    this.#draw();
  }

  drawReaders(): void {
    const name = this.readers[0]?.name;
    const bold = name ? [make('strong', {}, name)] : [];
    this.#words.replaceChildren('Personaliza la invitación para ', ...bold);
  }

  override loadProfileCard(): void {
    const [reader] = this.readers;
    if (reader) showProfile(reader, this.left.signal);
  }

  /** The field is mounted anew once, soon after the first thing it hears. */
  #hear(): void {
    this.#draw();
    if (!this.#isNew) return;
    this.#isNew = false;
    setTimeout(() => this.#text?.remount());
  }

  #draw(): void {
    const { text, sendEnabled } = this.state;
    this.#counter.textContent = `${text.length}/${this.#limit}`;
    if (this.#send) this.#send.disabled = !sendEnabled;
  }

  #leaveWithNote(): void {
    const html = this.#text?.element.value ?? '';
    this.report({ subject: '', html, text: this.state.text });
    this.leave();
  }
}

function button(label: string, look: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = `artdeco-button artdeco-button--2 ${look}`;
  made.setAttribute('aria-label', label);
  made.append(label);
  return made;
}
