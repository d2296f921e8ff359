import type { Draft } from '@/lib/model/draft';
import type { Field } from '@/lib/model/field';
import type { Report } from '@/lib/model/report';

/** What one field's loop is made of. */
export interface LoopParts {
  readonly field: Field;
  /** Rejects when no one can answer now. */
  check(draft: Draft): Promise<Report>;
  show(report: Report): void;
}

/** A lost answer is asked for again so many times; after that the next change has to. */
const retries = 3;

/** An answer that takes longer is given up at the next change. In ms. */
const patience = 2000;

/**
 * Page → draft → report → screen. At most one question a frame, and one under way; an answer about an
 * older draft is dropped and asked for anew. Returns what asks again when the rules have changed.
 */
export function startLoop(parts: LoopParts, signal: AbortSignal): () => void {
  const loop = new Loop(parts, signal);
  parts.field.onChange(loop.refresh, signal);
  signal.addEventListener('abort', loop.stop);
  loop.refresh();
  return loop.refresh;
}

class Loop {
  readonly #parts: LoopParts;
  readonly #signal: AbortSignal;
  readonly #window: Window | null;
  /** Counts the states of the draft, and which of them was asked about last. */
  #version = 0;
  #asked = 0;
  /** When the question under way was put, in ms of the page's clock. */
  #since: number | undefined;
  #failures = 0;
  #frame: number | undefined;

  constructor(parts: LoopParts, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    this.#window = parts.field.element.ownerDocument.defaultView;
  }

  readonly refresh = (): void => {
    this.#version += 1;
    this.#failures = 0;
    this.#schedule();
  };

  readonly stop = (): void => {
    if (this.#frame !== undefined) this.#window?.cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  };

  #schedule(): void {
    if (this.#frame !== undefined || this.#signal.aborted) return;
    this.#frame = this.#window?.requestAnimationFrame((now) => {
      this.#frame = undefined;
      if (this.#since !== undefined && now - this.#since < patience) return;
      this.#since = now;
      void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    const about = this.#version;
    this.#asked = about;
    const report = await this.#checkOnce();
    if (about !== this.#asked || this.#signal.aborted) return;
    this.#since = undefined;
    if (about !== this.#version) this.#schedule();
    else if (report) this.#parts.show(report);
    else if (this.#failures <= retries) this.#schedule();
  }

  async #checkOnce(): Promise<Report | undefined> {
    try {
      return await this.#parts.check(this.#parts.field.read());
    } catch {
      this.#failures += 1;
      return undefined;
    }
  }
}
