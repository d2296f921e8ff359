import { make, nest } from '@/tests/sites/gmail-page/page/make';
import type { Conversation } from './conversation';
import type { Reader } from './linkedin-page';
import { MessageList } from './message-list';

/** A conversation in the overlay at the bottom, which comes with the first one. */
export class Bubble implements Conversation {
  readonly container = make(
    'div.msg-overlay-conversation-bubble.msg-overlay-conversation-bubble--is-active',
    { role: 'dialog', 'aria-label': 'Mensajería' },
  );
  readonly moved = this.container;
  readonly list = new MessageList();
  readonly #title = make('h2.msg-overlay-bubble-header__title');
  readonly #presence = make('p.msg-overlay-bubble-header__presence', {}, 'Móvil • hace 17 h');

  constructor(root: HTMLElement | ShadowRoot) {
    const header = make('header.msg-overlay-bubble-header', {}, this.#title, this.#presence);
    this.container.append(header, this.list.element);
    overlay(root).append(this.container);
  }

  showReaders([reader]: readonly Reader[]): void {
    this.#title.replaceChildren(...(reader ? [link(reader)] : []));
    this.list.show(reader);
  }

  mount(form: HTMLElement): void {
    this.container.append(form);
  }
}

function link({ name, slug = 'x' }: Reader): HTMLElement {
  return make('a.app-aware-link', { href: `/in/${slug}/` }, make('span', {}, name));
}

/** The overlay within a root. */
export function overlay(root: HTMLElement | ShadowRoot): Element {
  const there = root.querySelector('#msg-overlay');
  if (there) return there;
  const made = make('aside.msg-overlay-container', { id: 'msg-overlay' });
  const list = nest(['section.msg-overlay-list-bubble', 'h2'], 'Mensajes');
  list.style.display = 'none';
  made.append(list);
  root.append(made);
  return made;
}
