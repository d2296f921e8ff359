import type { Reader } from './gmail-page';
import { make } from './make';

const own = 'sam@writer.example';
const lines = ['to', 'cc', 'bcc'] as const;

/** The rows of readers of one compose box, in the form that new accounts have. */
export class Recipients {
  readonly collapsed = make('div.aoD.hl', { tabindex: '1' }, make('div.oL.aDm.az9'));
  readonly table: HTMLElement;
  readonly #classic: boolean;
  /** Whether the chips have been built: in a reply that waits until the collapsed row is focused. */
  #isOpen: boolean;
  readonly #boxes = new Map<string, HTMLElement>();
  #readers: Reader[] = [];

  constructor(classic: boolean, isOpen: boolean, signal: AbortSignal) {
    this.#classic = classic;
    this.#isOpen = isOpen;
    this.collapsed.addEventListener('focus', () => this.#open(), { signal });
    const rows = lines.map((via) => this.#row(via));
    this.table = make('table.GS', {}, make('tbody', {}, ...rows, fromRow()));
  }

  get readers(): readonly Reader[] {
    return [...this.#readers];
  }

  add(reader: Reader): void {
    this.#readers.push(reader);
    if (this.#isOpen) this.#show(reader);
    this.#collapse();
  }

  clear(): void {
    this.#readers = [];
    for (const box of this.#boxes.values()) box.replaceChildren();
    this.#collapse();
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    for (const reader of this.#readers) this.#show(reader);
  }

  #show(reader: Reader): void {
    this.#boxes.get(reader.via ?? 'to')?.append(this.#classic ? vintage(reader) : chip(reader));
  }

  /** New accounts keep the collapsed row beside the chips, with the same people. */
  #collapse(): void {
    const spans = this.#readers.map(({ name, address }) =>
      make('span', { email: address, 'data-hovercard-id': address }, name ?? address),
    );
    this.collapsed.firstElementChild?.replaceChildren(...(this.#classic ? [] : spans));
  }

  #row(via: string): HTMLElement {
    const box = this.#classic
      ? make('div.vR')
      : make('div', { role: 'listbox', 'aria-multiselectable': 'true' });
    this.#boxes.set(via, box);
    const combobox = make('input.agP.aFw', {
      'peoplekit-id': 'k',
      role: 'combobox',
      tabindex: '1',
    });
    const typing = this.#classic ? make('textarea.vO', { name: via }) : combobox;
    const line = this.#classic
      ? make('div', {}, box, typing)
      : make('div.anm', { name: via }, box, typing);
    return make('tr.bzf', {}, make('td', {}, via), make('td.eV', {}, line));
  }
}

function chip({ name, address }: Reader): HTMLElement {
  const remove = make('div.afX', { role: 'button', 'aria-label': `Quitar ${address}` });
  const inner = make('div.afV', { 'data-hovercard-id': address }, name ?? address, remove);
  const marks = { role: 'option', 'data-name': name ?? address, 'data-hovercard-id': address };
  return make('div.agh', marks, make('div.agb', {}, inner));
}

function vintage({ name, address, via = 'to' }: Reader): HTMLElement {
  const value = name ? `"${name}" <${address}>` : address;
  const hidden = make('input', { type: 'hidden', name: via, value });
  return make('span.vN', { email: address }, make('div.vT', {}, name ?? address), hidden);
}

/** The writer's own address, marked as a reader's would be. */
function fromRow(): HTMLElement {
  const me = make(
    'span.az4',
    { 'data-hovercard-id': own, email: own, role: 'option' },
    'Sam Writer',
  );
  const listbox = make('div.az2', { role: 'listbox' }, me);
  return make('tr.bzf', {}, make('td', {}, make('div.anm', { name: 'from' }, listbox)));
}
