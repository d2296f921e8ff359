import type { Reader } from './linkedin-page';
import type { MessageList } from './message-list';

/** What stands around the form of a message: a bubble, or the page of a conversation. */
export interface Conversation {
  readonly container: HTMLElement;
  /** What is given another parent now and then. */
  readonly moved: HTMLElement;
  readonly list: MessageList;
  /** Draws the header, and whatever else names the readers. */
  showReaders(readers: readonly Reader[]): void;
  mount(form: HTMLElement): void;
}
