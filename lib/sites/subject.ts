import type { LiveText } from './live-text';
import { PlainText, type TextBox } from './plain-text';

/** The subject's input, as it was last found. */
interface Found {
  readonly input: TextBox;
  readonly text: LiveText;
  readonly left: AbortController;
}

/** The subject beside a body, looked for anew at each question: a page may make its input late, or anew. */
export class Subject {
  readonly #selector: string | undefined;
  readonly #signal: AbortSignal;
  #found: Found | undefined;

  /** `selector` selects its input in a compose box; without one there is none. */
  constructor(selector: string | undefined, signal: AbortSignal) {
    this.#selector = selector;
    this.#signal = signal;
  }

  input(box: Element): HTMLInputElement | undefined {
    const input = this.#selector && box.querySelector<HTMLInputElement>(this.#selector);
    return input || undefined;
  }

  text(box: Element): LiveText | undefined {
    const input = this.input(box);
    if (this.#found?.input === input) return this.#found?.text;
    this.#found?.left.abort();
    this.#found = input && this.#enter(input);
    return this.#found?.text;
  }

  #enter(input: HTMLInputElement): Found {
    const left = new AbortController();
    const text = new PlainText(input, AbortSignal.any([this.#signal, left.signal]));
    return { input, text, left };
  }
}
