import type { Editor } from './editor';
import { readLabels } from './labels';
import { make, makeHidden } from './make';

/** The mail that a reply answers: behind three dots until somebody asks for it, and sent all the same. */
export class TrimmedQuote {
  readonly dots: HTMLElement;
  /** Holds the quoted mail while it is not in the body. */
  readonly input: HTMLElement;
  #markup: string;
  readonly #editor: Editor;

  constructor(markup: string, editor: Editor, signal: AbortSignal) {
    this.#markup = markup;
    this.#editor = editor;
    this.input = makeHidden('uet', markup);
    const label = readLabels().showTrimmed;
    const marks = { role: 'button', tabindex: '1', 'data-tooltip': label, 'aria-label': label };
    this.dots = make('div.ajR', marks, make('img.ajT', { alt: '' }));
    if (!markup) this.dots.style.display = 'none';
    // The caret stays where it is: the button takes no focus when it is pressed.
    this.dots.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.dots.addEventListener('click', () => this.show(), { signal });
  }

  /** What is still to be put under the mail when it leaves. */
  get markup(): string {
    return this.#markup;
  }

  show(): void {
    if (!this.#markup) return;
    this.#editor.append(this.#markup);
    this.#markup = '';
    this.input.setAttribute('value', '');
    this.dots.style.display = 'none';
  }
}
