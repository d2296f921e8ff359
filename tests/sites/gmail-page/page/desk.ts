import { Compose, type Heard } from './compose';
import { putInDock } from './dock';
import type { Draft } from './draft';
import { hearFormatting } from './formatting';
import { hearGhostKeys } from './ghost';
import type { Sent } from './gmail-page';
import { putUnderThread } from './thread';
import { putInWindow } from './window';

const put = { dock: putInDock, thread: putUnderThread, window: putInWindow };

/** The composes that are open, each known by its draft's number through all its builds. */
export class Desk {
  readonly #composes = new Map<number, Compose>();
  readonly #heard: Heard;

  constructor(saved: Sent[]) {
    this.#heard = {
      saved: (draft) => saved.push(draft),
      popOut: (number) => this.popOut(number),
    };
  }

  /** Gmail's steps: container, then form and body, then the class, and about 100 ms later the readers anew. */
  open(draft: Draft, then: (compose: Compose) => void = () => {}): void {
    const compose = this.#prepare(draft);
    put[draft.place](compose);
    this.#composes.set(draft.number, compose);
    after(10, compose, () => {
      compose.build();
      // What is answered, or was begun before, has its readers from the start.
      if (draft.kind !== 'new' || draft.savedAs) compose.addReaders('not yet');
      then(compose);
      after(5, compose, () => compose.box.classList.add('M9'));
    });
    after(110, compose, () => {
      compose.recipients.clear();
      after(5, compose, () => compose.addReaders('they stay'));
    });
  }

  /** Takes a reply out of the thread and builds it anew in the dock, the keyboard with it. */
  popOut(number: number): void {
    const draft = this.mustFind(number).remember();
    if (draft.place !== 'thread') throw new Error(`compose ${number} is not under the thread`);
    this.leave(number);
    this.open({ ...draft, place: 'dock' }, ({ editor }) => editor.live.focus());
  }

  /** Builds a compose anew where it is, all at once. */
  rebuild(number: number): void {
    const old = this.mustFind(number);
    const hasFocus = document.activeElement === old.editor.live;
    const compose = this.#prepare(old.remember());
    compose.build();
    compose.addReaders('they stay');
    old.left.abort();
    put[compose.draft.place](compose, old.container);
    this.#composes.set(number, compose);
    if (hasFocus) compose.editor.live.focus();
    after(5, compose, () => compose.box.classList.add('M9'));
  }

  leave(number: number): void {
    this.#composes.get(number)?.leave();
    this.#composes.delete(number);
  }

  find(number: number): Compose | undefined {
    return this.#composes.get(number);
  }

  mustFind(number: number): Compose {
    const compose = this.find(number);
    if (!compose) throw new Error(`no compose ${number} is open`);
    return compose;
  }

  /** The compose that a node is part of. */
  findAt(node: Node): Compose | undefined {
    return [...this.#composes.values()].find(({ box }) => box.contains(node));
  }

  #prepare(draft: Draft): Compose {
    const compose = new Compose(draft, this.#heard);
    hearGhostKeys(compose.editor, compose.left.signal);
    hearFormatting(compose.editor, compose.left.signal);
    return compose;
  }
}

function after(wait: number, { left }: Compose, step: () => void): void {
  setTimeout(() => {
    if (!left.signal.aborted) step();
  }, wait);
}
