/**
 * Runs something as soon as what is running is through, and what is wanted again in the same frame in the next
 * one. Chromium lets timers wait for the frame that follows a key, so that a task of its own would come a frame
 * late.
 */
export class Pace {
  readonly #window: Window;
  readonly #run: () => void;
  readonly #signal: AbortSignal;
  #isWanted: boolean = false;
  /** Set from a run to the next frame. */
  #frame: number | undefined;

  constructor(window: Window, run: () => void, signal: AbortSignal) {
    this.#window = window;
    this.#run = run;
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
  }

  want(): void {
    if (this.#isWanted || this.#signal.aborted) return;
    this.#isWanted = true;
    if (this.#frame === undefined) this.#window.queueMicrotask(() => this.#runNow());
  }

  #runNow(): void {
    if (this.#signal.aborted) return;
    this.#isWanted = false;
    this.#frame ??= this.#window.requestAnimationFrame(() => {
      // A key right after this frame need not wait for the next one, even if this one was made use of.
      if (this.#isWanted) this.#runNow();
      this.#frame = undefined;
    });
    this.#run();
  }

  #stop(): void {
    if (this.#frame !== undefined) this.#window.cancelAnimationFrame(this.#frame);
  }
}
