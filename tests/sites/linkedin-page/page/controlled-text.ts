/**
 * A textarea whose value is the state's, as React has it: an `input` event tells the state the value, and
 * the next render takes back what came without one.
 */
export class ControlledText {
  element: HTMLTextAreaElement;
  value: string;
  readonly #onChange: () => void;

  constructor(element: HTMLTextAreaElement, value: string, onChange: () => void) {
    this.element = element;
    this.value = value;
    this.#onChange = onChange;
    this.#hear();
    this.render();
  }

  render(): void {
    if (this.element.value !== this.value) this.element.value = this.value;
  }

  set(value: string): void {
    this.value = value;
    this.render();
  }

  /** Puts a new node in place of the old, with its value, focus, caret and scrolling. */
  remount(): void {
    const old = this.element;
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = old;
    const root = old.getRootNode();
    const isFocused =
      (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === old;
    this.element = old.cloneNode() as HTMLTextAreaElement;
    this.#hear();
    this.render();
    old.replaceWith(this.element);
    if (!isFocused) return;
    this.element.focus();
    this.element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
    this.element.scrollTop = scrollTop;
  }

  #hear(): void {
    const { element } = this;
    element.addEventListener('input', () => {
      this.value = element.value;
      this.#onChange();
    });
    element.addEventListener('blur', () => this.render());
  }
}
