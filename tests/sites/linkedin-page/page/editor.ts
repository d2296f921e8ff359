import { make } from '@/tests/sites/gmail-page/page/make';
import { parse } from '@/tests/sites/gmail-page/page/markup';
import { type Draft, takeFrom } from './draft';

/** The rich box of a message. It tells the draft what `input` events say, and shows what the draft holds. */
export class Editor {
  readonly element = make('div.msg-form__contenteditable.t-14.t-black--light.t-normal', {
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': 'Escribe un mensaje…',
  });
  readonly #draft: Draft;

  constructor(draft: Draft, onChange: () => void) {
    this.#draft = draft;
    this.render();
    this.element.addEventListener('focus', () => {
      document.execCommand('defaultParagraphSeparator', false, 'p');
    });
    this.element.addEventListener('input', () => {
      Object.assign(draft, takeFrom(this.element));
      onChange();
    });
    this.element.addEventListener('blur', () => this.render());
  }

  /** Writes the draft into the box where the box says otherwise, whoever made it so. */
  render(): void {
    if (this.element.innerHTML === this.#draft.html) return;
    this.element.replaceChildren(...parse(this.#draft.html));
  }
}
