import { make } from '@/tests/sites/gmail-page/page/make';
import type { BoxOptions, BoxState, Kind, Reader, Sent } from './linkedin-page';

/** What is asked for when a box is opened. */
export interface Asked {
  readonly number: number;
  readonly kind: Kind;
  readonly options: BoxOptions;
}

/** What all boxes have. What a kind of box does not do, it refuses. */
export abstract class Box {
  readonly asked: Asked;
  readonly left = new AbortController();
  readers: readonly Reader[];
  onSend: (sent: Sent) => void = () => {};
  /** What was put on the page for this box, and leaves with it. */
  abstract readonly container: HTMLElement;

  constructor(asked: Asked) {
    this.asked = asked;
    const { reader } = asked.options;
    this.readers = reader ? [reader] : [];
  }

  abstract get body(): HTMLElement | undefined;
  abstract get subject(): HTMLInputElement | undefined;
  abstract get send(): HTMLElement | undefined;
  abstract get state(): BoxState;
  /** The container is there: puts the rest into it. */
  abstract build(): void;
  abstract setBody(markup: string): void;
  abstract drawReaders(): void;

  /** Draws how to send, which may have changed. */
  drawSending(): void {}

  addReader(reader: Reader): void {
    this.readers = [reader];
    this.drawReaders();
  }

  loadProfileCard(): void {
    this.#refuse('has no profile card');
  }

  switchThread(_reader: Reader): void {
    this.#refuse('shows one conversation only');
  }

  move(moved = this.container): void {
    const home = make('div');
    moved.parentNode?.append(home);
    home.append(moved);
  }

  minimise(): void {
    this.#refuse('cannot be minimised');
  }

  restore(): void {
    this.#refuse('cannot be restored');
  }

  rehash(): void {
    this.#refuse('has no hashed classes');
  }

  leave(): void {
    this.left.abort();
    this.container.remove();
  }

  /** Tells of a message that leaves. */
  protected report(message: Pick<Sent, 'subject' | 'html' | 'text'>): void {
    const { number: box, kind } = this.asked;
    this.onSend({ box, kind, ...message, recipients: this.readers.map(({ name }) => name) });
  }

  #refuse(why: string): never {
    throw new Error(`a ${this.asked.kind} ${why}`);
  }
}
