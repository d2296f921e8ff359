import type { Draft } from './draft';
import { make } from './make';

/** The button that says what kind of answer this is, and its menu, whose last entry leaves the thread. */
export class ReplyMenu {
  /** First in the box. */
  readonly menu: HTMLElement;
  readonly button: HTMLElement;

  constructor({ kind, place }: Draft, popOut: () => void, signal: AbortSignal) {
    const icon = kind === 'forward' ? 'div.mI' : 'div.mK';
    this.button = make('div.Un.J-JN-M-I', { role: 'button', 'aria-haspopup': 'true' }, make(icon));
    const entry = (words: string) => make('div.J-N', { role: 'menuitem' }, words);
    const last = entry('Abrir respuesta en ventana emergente');
    const entries = [entry('Responder'), entry('Reenviar'), entry('Editar asunto'), last];
    const shown = place === 'thread' ? entries : entries.slice(0, -1);
    this.menu = make('div.J-M', { role: 'menu' }, make('div.SK', {}, ...shown));
    this.menu.style.display = 'none';
    this.button.addEventListener('mouseup', () => this.#toggle(), { signal });
    last.addEventListener('mouseup', popOut, { signal });
  }

  #toggle(): void {
    this.menu.style.display = this.menu.style.display === 'none' ? '' : 'none';
  }
}
