import type { Spoken } from './shown';

/** How long the pointer rests on words before their card opens, in milliseconds. */
const restFor = 350;

/** One timer, running only while the pointer rests on the words of one finding. */
export class Rest {
  readonly #rested: (on: Spoken) => void;
  #on: Spoken | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(rested: (on: Spoken) => void) {
    this.#rested = rested;
  }

  start(on: Spoken): void {
    if (this.#on?.finding === on.finding) return;
    this.stop();
    this.#on = on;
    this.#timer = setTimeout(() => this.#rested(on), restFor);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#on = undefined;
  }
}
