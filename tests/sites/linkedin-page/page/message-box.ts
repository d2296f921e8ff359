import { make } from '@/tests/sites/gmail-page/page/make';
import { parse } from '@/tests/sites/gmail-page/page/markup';
import { type Asked, Box } from './box';
import { Bubble } from './bubble';
import type { Conversation } from './conversation';
import { type Draft, empty, readText, toMarkup } from './draft';
import type { BoxState, Reader } from './linkedin-page';
import { MessageForm, type Sender } from './message-form';
import { NewMessage } from './new-message';
import { findRoot } from './outlet';
import { Thread } from './thread';

/** A box of LinkedIn's messaging, wherever it stands. */
export class MessageBox extends Box implements Sender {
  readonly draft: Draft;
  readonly hasSubject: boolean;
  readonly #around: Conversation;
  #form: MessageForm | undefined;

  constructor(asked: Asked) {
    super(asked);
    const { text = '', subject = '' } = asked.options;
    this.draft = { html: text ? toMarkup(text) : empty, text, subject };
    this.hasSubject = asked.kind === 'inmail';
    this.#around = this.#makeAround();
    this.drawReaders();
  }

  get container(): HTMLElement {
    return this.#around.container;
  }

  get body(): HTMLElement | undefined {
    return this.#form?.editor.element;
  }

  get subject(): HTMLInputElement | undefined {
    return this.#form?.subject;
  }

  get send(): HTMLElement | undefined {
    return this.#form?.send;
  }

  get state(): BoxState {
    return { text: this.draft.text, html: this.draft.html, sendEnabled: this.canSend };
  }

  get canSend(): boolean {
    const isAddressed = this.asked.kind !== 'new-message' || this.readers.length > 0;
    return isAddressed && this.draft.text.trim() !== '';
  }

  build(): void {
    this.#form = new MessageForm(this.asked.kind === 'bubble-div' ? 'div' : 'form', this);
    if (this.asked.kind === 'inmail-reply') this.#form.element.prepend(this.#quickReplies());
    this.#around.mount(this.#form.element);
  }

  setBody(markup: string): void {
    const box = make('div', {}, ...parse(markup));
    this.#setDraft(box.innerHTML, readText(box));
  }

  sendDraft(): void {
    const { text, subject } = this.draft;
    this.report({ subject, text, html: this.body?.innerHTML ?? '' });
    this.#around.list.add(undefined, text);
    this.#setDraft(empty, '');
  }

  drawReaders(): void {
    this.#around.showReaders(this.readers);
    this.#form?.draw();
  }

  override drawSending(): void {
    this.#form?.drawFooter();
  }

  override addReader(reader: Reader): void {
    const others = this.asked.kind === 'new-message' ? this.readers : [];
    this.readers = [...others, reader];
    this.drawReaders();
  }

  override loadProfileCard(): void {
    const [reader] = this.readers;
    if (reader) this.#around.list.loadCard(reader);
  }

  override switchThread(reader: Reader): void {
    if (this.asked.kind !== 'thread') super.switchThread(reader);
    this.readers = [reader];
    this.drawReaders();
    this.#setDraft(empty, '');
  }

  override move(): void {
    super.move(this.#around.moved);
  }

  override minimise(): void {
    if (this.asked.kind === 'thread') super.minimise();
    this.container.classList.add('msg-overlay-conversation-bubble--is-minimized');
    const mounted = this.#form?.element;
    this.#form = undefined;
    mounted?.remove();
  }

  override restore(): void {
    if (this.asked.kind === 'thread') super.restore();
    this.container.classList.remove('msg-overlay-conversation-bubble--is-minimized');
    if (!this.#form) this.build();
  }

  #makeAround(): Conversation {
    const { kind, options } = this.asked;
    const root = findRoot(options.host ?? 'light');
    if (kind === 'thread') return new Thread(root, options.presence);
    if (kind !== 'new-message') return new Bubble(root);
    return new NewMessage(root, (dismissed) => {
      this.readers = this.readers.filter((reader) => reader !== dismissed);
      this.drawReaders();
    });
  }

  #setDraft(html: string, text: string): void {
    Object.assign(this.draft, { html, text });
    this.#form?.editor.render();
    this.#form?.draw();
  }

  /** An InMail can be answered in one press, with words that are not the writer's. */
  #quickReplies(): HTMLElement {
    const replies = ['Sí, me interesa', 'No, gracias'].map((text) => {
      const button = make(
        'button.conversations-quick-replies__reply-button',
        { type: 'button' },
        text,
      );
      button.addEventListener('click', () => this.report({ subject: '', html: '', text }));
      return make('li', {}, button);
    });
    return make('ul.conversations-quick-replies', {}, ...replies);
  }
}
