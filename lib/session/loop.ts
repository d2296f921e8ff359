import { type Draft, isSameDraft } from '@/lib/model/draft';
import type { Field } from '@/lib/model/field';
import type { Report } from '@/lib/model/report';
import { Pace } from './pace';

/** What one field's loop is made of. */
export interface LoopParts {
  readonly field: Field;
  /** Rejects when no one can answer now. */
  check(draft: Draft): Promise<Report>;
  show(report: Report): void;
}

/** What is asked, in which state of the rules, and when, in ms of the page's clock. */
interface Question {
  readonly draft: Draft;
  readonly edition: number;
  readonly since: number;
}

/** What was answered, and about which draft. */
interface Answer {
  readonly draft: Draft;
  readonly report: Report;
}

/** A lost answer is asked for again so many times; after that the next change has to. */
const retries = 3;

/** An answer that takes longer is given up at the next change. In ms. */
const patience = 2000;

/**
 * Page → draft → report → screen. At most one question a frame, and one under way; an answer about an
 * older draft is dropped and the newer one asked about. A change that no reader would see is only drawn
 * anew. Returns what asks again when the rules have changed.
 */
export function startLoop(parts: LoopParts, signal: AbortSignal): () => void {
  const { defaultView } = parts.field.element.ownerDocument;
  if (!defaultView) return () => undefined;
  const loop = new Loop(parts, defaultView, signal);
  parts.field.onChange(loop.look, signal);
  loop.look();
  return loop.refresh;
}

class Loop {
  readonly #parts: LoopParts;
  readonly #signal: AbortSignal;
  readonly #pace: Pace;
  /** Whether anything has changed since the field was last read. */
  #isChanged: boolean = false;
  #question: Question | undefined;
  #answer: Answer | undefined;
  /** Counts the states of the rules. */
  #edition = 0;
  #failures = 0;

  constructor(parts: LoopParts, window: Window, signal: AbortSignal) {
    this.#parts = parts;
    this.#signal = signal;
    const look = () => this.#lookAt(window.performance.now());
    this.#pace = new Pace(window, look, signal);
  }

  readonly look = (): void => {
    this.#failures = 0;
    this.#lookSoon();
  };

  readonly refresh = (): void => {
    this.#edition += 1;
    this.#answer = undefined;
    this.look();
  };

  #lookSoon(): void {
    this.#isChanged = true;
    this.#pace.want();
  }

  #lookAt(now: number): void {
    const isWaiting = this.#question && now - this.#question.since < patience;
    if (isWaiting || !this.#isChanged) return;
    const draft = this.#read();
    if (draft && !this.#showAbout(draft))
      void this.#ask({ draft, edition: this.#edition, since: now });
  }

  async #ask(question: Question): Promise<void> {
    const { draft, edition } = question;
    this.#question = question;
    const report = await this.#check(draft);
    if (question !== this.#question || this.#signal.aborted) return;
    this.#question = undefined;
    if (!report) return this.#tryAgain();
    if (edition === this.#edition) this.#answer = { draft, report };
    const current = this.#isChanged ? this.#read() : draft;
    if (current && !this.#showAbout(current)) this.#lookSoon();
  }

  /** Shows what was answered, if it was about such a draft. */
  #showAbout(draft: Draft): boolean {
    if (!this.#answer || !isSameDraft(this.#answer.draft, draft)) return false;
    this.#parts.show(this.#answer.report);
    return true;
  }

  #read(): Draft | undefined {
    try {
      const draft = this.#parts.field.read();
      // Reading may have told of a change: it is read too.
      this.#isChanged = false;
      return draft;
    } catch {
      this.#tryAgain();
      return undefined;
    }
  }

  async #check(draft: Draft): Promise<Report | undefined> {
    try {
      return await this.#parts.check(draft);
    } catch {
      return undefined;
    }
  }

  #tryAgain(): void {
    this.#failures += 1;
    if (this.#failures <= retries) this.#lookSoon();
  }
}
