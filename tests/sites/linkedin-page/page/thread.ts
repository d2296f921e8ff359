import { make, nest } from '@/tests/sites/gmail-page/page/make';
import type { Conversation } from './conversation';
import type { Reader } from './linkedin-page';
import { MessageList } from './message-list';

/** The page of a conversation, with the list of all of them at its left. */
export class Thread implements Conversation {
  readonly container = make('main.msg-page');
  readonly moved = make('section.msg-convo-wrapper.msg-thread');
  readonly list = new MessageList();
  readonly #conversations = make('ul.msg-conversations-container__conversations-list');
  readonly #name = make('h2.msg-entity-lockup__entity-title');
  readonly #info = make('dd.msg-entity-lockup__entity-info');
  readonly #link = make('a.msg-thread__link-to-profile');
  readonly #hasPresence: boolean;

  constructor(root: HTMLElement | ShadowRoot, hasPresence: boolean) {
    this.#hasPresence = hasPresence;
    this.#link.append(this.#name, make('dl', {}, this.#info));
    this.moved.append(make('div.msg-title-bar', {}, this.#link), this.list.element);
    const left = make('div.msg-conversations-container', {}, this.#conversations);
    this.container.append(left, make('div', {}, this.moved));
    root.append(this.container);
  }

  /** The header changes in place: the same nodes say something else. */
  showReaders([reader]: readonly Reader[]): void {
    this.#name.textContent = reader?.name ?? '';
    const presence = make('span.visually-hidden', {}, 'El estado es en línea');
    const headline = this.#hasPresence ? undefined : reader?.headline;
    this.#info.replaceChildren(...(reader ? [headline ?? presence] : []));
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
