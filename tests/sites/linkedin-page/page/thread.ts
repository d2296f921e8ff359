import { make, nest } from '@/tests/sites/gmail-page/page/make';
import type { Conversation } from './conversation';
import type { Presence, Reader } from './linkedin-page';
import { MessageList } from './message-list';

const presences: Readonly<Record<Presence, () => Node | string>> = {
  hidden: () => make('span.visually-hidden', {}, 'El estado es en línea'),
  'hidden line': () => 'El estado es en línea',
  shown: () => 'Móvil • hace 17 h',
};

/** The page of a conversation, with the list of all of them at its left. */
export class Thread implements Conversation {
  readonly container = make('main.msg-page');
  readonly moved = make('section.msg-convo-wrapper.msg-thread');
  readonly list = new MessageList();
  readonly #conversations = make('ul.msg-conversations-container__conversations-list');
  readonly #name = make('h2.msg-entity-lockup__entity-title');
  readonly #info = make('dd.msg-entity-lockup__entity-info');
  readonly #link = make('a.msg-thread__link-to-profile');
  readonly #presence: Presence | undefined;

  constructor(root: HTMLElement | ShadowRoot, presence: Presence | undefined) {
    this.#presence = presence;
    this.#info.classList.toggle('visually-hidden', presence === 'hidden line');
    this.#link.append(this.#name, make('dl', {}, this.#info));
    this.moved.append(make('div.msg-title-bar', {}, this.#link), this.list.element);
    const left = make('div.msg-conversations-container', {}, this.#conversations);
    this.container.append(left, make('div', {}, this.moved));
    root.append(this.container);
  }

  /** The header changes in place: the same nodes say something else. */
  showReaders([reader]: readonly Reader[]): void {
    this.#name.textContent = reader?.name ?? '';
    const headline = this.#presence
      ? presences[this.#presence]()
      : (reader?.headline ?? presences.hidden());
    this.#info.replaceChildren(...(reader ? [headline] : []));
    this.list.show(reader);
    this.#conversations.replaceChildren(
      listItem('Kim Otero', 'See you on Monday.'),
      listItem(reader?.name ?? '', 'Your territory goes to Kim.'),
      listItem('Robin Vale', 'You: thanks!'),
    );
    if (!reader) return;
    const slug = reader.slug ?? 'x';
    this.#link.setAttribute('href', `/in/${slug}/`);
    history.pushState({}, '', `/messaging/thread/2-${slug}/`);
  }

  mount(form: HTMLElement): void {
    this.moved.append(form);
  }
}

function listItem(name: string, snippet: string): HTMLElement {
  const title = make('h3.msg-conversation-listitem__participant-names', {}, name);
  const words = make('p.msg-conversation-card__message-snippet', {}, snippet);
  return nest(['li.msg-conversation-listitem', 'div.msg-conversation-card'], title, words);
}
