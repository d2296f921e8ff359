/** Who wants to know that a draft may have changed. Keeps still while an input method composes. */
export class Changes {
  readonly #heard = new Set<() => void>();
  #composing: boolean = false;

  add(changed: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    const tell = () => changed();
    this.#heard.add(tell);
    signal.addEventListener('abort', () => this.#heard.delete(tell), { once: true });
  }

  tell(): void {
    if (this.#composing) return;
    for (const changed of [...this.#heard]) changed();
  }

  compositionStarts(): void {
    this.#composing = true;
  }

  compositionEnds(): void {
    this.#composing = false;
    this.tell();
  }

  clear(): void {
    this.#heard.clear();
  }
}
