import { make } from '@/tests/sites/gmail-page/page/make';
import type { Draft } from './draft';
import { Editor } from './editor';
import { enterMode } from './enter-mode';

/** What a form works for: a box of messages. */
export interface Sender {
  readonly draft: Draft;
  readonly hasSubject: boolean;
  readonly canSend: boolean;
  sendDraft(): void;
}

/** The form of a message: what is mounted anew when a bubble has been minimised. */
export class MessageForm {
  readonly element: HTMLElement;
  readonly editor: Editor;
  readonly subject: HTMLInputElement | undefined;
  send: HTMLButtonElement | undefined;
  readonly #sender: Sender;
  readonly #placeholder = make(
    'div.msg-form__placeholder',
    { 'data-placeholder': 'Escribe un mensaje…' },
    'Escribe un mensaje…',
  );
  readonly #footer = make('footer.msg-form__footer');

  constructor(tag: 'form' | 'div', sender: Sender) {
    this.#sender = sender;
    this.editor = new Editor(sender.draft, () => this.draw());
    this.subject = sender.hasSubject ? makeSubject(sender.draft) : undefined;
    const content = make('div.msg-form__msg-content-container', {}, this.editor.element);
    content.append(this.#placeholder);
    this.element = make(`${tag}.msg-form`, {}, ...(this.subject ? [this.subject] : []), content);
    this.element.append(this.#footer);
    this.drawFooter();
    this.#hearSending();
  }

  /** Draws all that follows from the draft but the box itself. */
  draw(): void {
    const { draft, canSend } = this.#sender;
    this.#placeholder.toggleAttribute('data-hidden', draft.text !== '');
    if (this.send) this.send.disabled = !canSend;
  }

  drawFooter(): void {
    this.send = enterMode.on ? undefined : makeSend();
    const toggle = make('button.msg-form__send-toggle', {
      type: 'button',
      'aria-label': 'Abrir opciones de envío',
    });
    this.#footer.replaceChildren(...(this.send ? [this.send] : []), toggle);
    this.draw();
  }

  #hearSending(): void {
    this.element.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#trySending();
    });
    this.#footer.addEventListener('click', ({ target }) => {
      // Where there is a form, the press submits it.
      if (this.element instanceof HTMLFormElement) return;
      if (target instanceof Node && this.send?.contains(target)) this.#trySending();
    });
    this.editor.element.addEventListener('keydown', (event) => {
      if (!enterMode.on || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#trySending();
    });
  }

  #trySending(): void {
    if (!this.#sender.canSend) return;
    this.#sender.sendDraft();
    this.editor.render();
    this.draw();
  }
}

function makeSend(): HTMLButtonElement {
  const send = document.createElement('button');
  send.className = 'msg-form__send-button artdeco-button artdeco-button--1';
  send.type = 'submit';
  send.append('Enviar');
  return send;
}

function makeSubject(draft: Draft): HTMLInputElement {
  const subject = document.createElement('input');
  subject.className = 'msg-form__subject';
  subject.name = 'subject';
  subject.placeholder = 'Asunto (opcional)';
  subject.value = draft.subject;
  subject.addEventListener('input', () => {
    draft.subject = subject.value;
  });
  return subject;
}
