import { make } from '@/tests/sites/gmail-page/page/make';
import { overlay } from './bubble';
import type { Conversation } from './conversation';
import type { Reader } from './linkedin-page';
import { MessageList } from './message-list';

/** A bubble whose reader is not chosen yet. */
export class NewMessage implements Conversation {
  readonly container = make(
    'div.msg-overlay-conversation-bubble.msg-overlay-conversation-bubble--is-active.msg-overlay-conversation-bubble--is-compose',
    { role: 'dialog', 'aria-label': 'Mensajería' },
  );
  readonly moved = this.container;
  readonly list = new MessageList();
  readonly #title = make('h2.msg-overlay-bubble-header__title');
  readonly #pills = make('div.msg-connections-typeahead__pills');
  readonly #dismiss: (reader: Reader) => void;

  constructor(root: HTMLElement | ShadowRoot, dismiss: (reader: Reader) => void) {
    this.#dismiss = dismiss;
    const typing = make('input.msg-connections-typeahead__search-field', {
      role: 'combobox',
      placeholder: 'Escribe un nombre o varios nombres',
    });
    this.container.append(
      make('header.msg-overlay-bubble-header', {}, this.#title),
      make('div.msg-connections-typeahead', {}, this.#pills, typing),
    );
    overlay(root).append(this.container);
  }

  showReaders(readers: readonly Reader[]): void {
    const names = readers.map(({ name }) => name).join(', ');
    this.#title.replaceChildren(names || 'Mensaje nuevo');
    this.#pills.replaceChildren(...readers.map((reader) => this.#pill(reader)));
  }

  mount(form: HTMLElement): void {
    this.container.append(form);
  }

  #pill(reader: Reader): HTMLElement {
    const pill = make(
      'button.artdeco-pill.artdeco-pill--dismiss',
      { type: 'button', 'aria-label': `Eliminar a ${reader.name}` },
      make('span.artdeco-pill__text', {}, reader.name),
    );
    pill.addEventListener('click', () => this.#dismiss(reader));
    return pill;
  }
}
