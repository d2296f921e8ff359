import { make, nest } from '@/tests/sites/gmail-page/page/make';
import type { Reader } from './linkedin-page';

const own = 'Sam Writer';

/** The messages of a conversation, each naming its sender as a header names the reader. */
export class MessageList {
  readonly element: HTMLElement;
  readonly #list = make('ul.msg-s-message-list-content');
  #count = 0;

  constructor() {
    this.element = make('div.msg-s-message-list-container', {}, this.#list);
  }

  /** A conversation with this reader, its beginning not loaded yet. */
  show(reader: Reader | undefined): void {
    this.#list.replaceChildren();
    if (!reader) return;
    this.add('Kim Otero', 'I was asked to step in for a moment.', true);
    this.add(reader.name, 'Your territory goes to Kim.', true);
    this.add(own, 'May I ask why?', false);
  }

  add(name = own, text = '', isOther = false): void {
    this.#count += 1;
    const group = make(
      'div.msg-s-message-group__meta',
      {},
      make('span.msg-s-message-group__name', {}, name),
    );
    const words = make('p.msg-s-event-listitem__body', {}, text);
    const looks = `div.msg-s-event-listitem${isOther ? '.msg-s-event-listitem--other' : ''}`;
    const item = make(
      looks,
      { 'data-event-urn': `urn:li:msg_message:(a,${this.#count})` },
      group,
      words,
    );
    this.#list.append(make('li.msg-s-message-list__event', {}, item));
  }

  /** The beginning is loaded: the card of the reader comes first. */
  loadCard({ name, headline = '', slug = 'x' }: Reader): void {
    this.#list.querySelector('.msg-s-profile-card')?.remove();
    const link = make('a.profile-card-one-to-one__profile-link', { href: `/in/${slug}` }, name);
    const lockup = make(
      'div.artdeco-entity-lockup__content',
      {},
      make('div.artdeco-entity-lockup__title', {}, link),
      make('div.artdeco-entity-lockup__subtitle', {}, make('div', { title: headline }, headline)),
    );
    this.#list.prepend(nest(['div.msg-s-profile-card', 'div.artdeco-entity-lockup'], lockup));
  }
}
