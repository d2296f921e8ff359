import type { ComposeOptions, Sent } from './gmail-page';
import { make, nest, nextId } from './make';
import { parse, quote, signature } from './markup';
import { Recipients } from './recipients';

const label = 'Cuerpo del mensaje';

/** What is inside any compose box, in the dock or under a thread. */
export class Compose {
  readonly number: number;
  readonly kind: 'dock' | 'reply';
  readonly left = new AbortController();
  readonly recipients: Recipients;
  readonly options: ComposeOptions;
  /** The element that becomes `.M9`, once it is on the page. */
  readonly box = make('div', { jsaction: 'noise:.CLIENT' });
  readonly subject: HTMLInputElement;
  readonly send = make('div.T-I.aoO.v7.T-I-atl.L3', { role: 'button', tabindex: '1' }, 'Enviar');
  body: HTMLElement | undefined;
  /** What was put on the page for this compose, and leaves with it. */
  container: HTMLElement | undefined;
  #draft = make('input', { type: 'hidden', name: 'draft', value: 'undefined' });
  #hiddenSubject = make('input', { type: 'hidden', name: 'subject', value: '' });

  constructor(number: number, kind: 'dock' | 'reply', options: ComposeOptions) {
    this.number = number;
    this.kind = kind;
    this.options = options;
    const { signal } = this.left;
    this.recipients = new Recipients(options.classic ?? false, kind === 'dock', signal);
    this.subject = document.createElement('input');
    this.subject.className = 'aoT';
    this.subject.name = 'subjectbox';
    this.subject.placeholder = 'Asunto';
    this.subject.value = options.subject ?? '';
    if (kind === 'reply') this.subject.dataset.hidden = '';
  }

  /** Puts the form and the body into the box. */
  build(): void {
    const form = make('form.bAs', { enctype: 'multipart/form-data' });
    form.append(this.recipients.collapsed, this.recipients.table);
    form.append(make('div.aoD.az6', {}, this.subject), ...this.#hidden());
    const fields = nest(['table.aoP', 'tbody', 'tr', 'td.I5'], form);
    this.body = this.#makeBody();
    const area = nest(['div.Ar.Au', 'div', 'div.Ap'], this.body);
    const shadow = make('textarea.Ak.aXjCH', {
      'aria-label': label,
      form: 'nosend',
      tabindex: '-1',
    });
    const toolbar = nest(
      ['div.aDg', 'div.aDj', 'div.aDh', 'table.IZ', 'tbody', 'tr', 'td.Up'],
      this.#buttons(),
    );
    this.box.append(
      make('div.aoI', { role: 'region' }, fields, make('div.Ar.As', {}, shadow), area, toolbar),
    );
    this.#saveOnChange();
  }

  /** What would leave now. */
  serialise(scheduled = false): Sent {
    return {
      compose: this.number,
      subject: this.subject.value,
      body: this.body?.innerHTML ?? '',
      readers: this.recipients.addresses,
      scheduled,
    };
  }

  leave(): void {
    this.left.abort();
    this.container?.remove();
  }

  onSave: (sent: Sent) => void = () => {};

  #makeBody(): HTMLElement {
    const { body = '', signature: signs, quote: quotes } = this.options;
    const looks =
      this.kind === 'reply'
        ? 'div.Am.aO9.Al.editable.LW-avf'
        : 'div.Am.aiL.Al.editable.LW-avf.tS-tW';
    const element = make(looks, {
      id: nextId(),
      hidefocus: 'true',
      'aria-label': label,
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      spellcheck: 'false',
      writingsuggestions: 'false',
      tabindex: '1',
      style: 'direction: ltr; min-height: 85px;',
      jsaction: 'keydown:.CLIENT;input:.CLIENT',
    });
    element.append(...parse(`${body}${signs ? signature : ''}${quotes ? quote : ''}`));
    return element;
  }

  #hidden(): HTMLElement[] {
    const values = {
      composeid: `${7_001 + this.number}`,
      from: 'sam@writer.example',
      rm: '',
      ishtml: '1',
    };
    const inputs = Object.entries(values).map(([name, value]) =>
      make('input', { type: 'hidden', name, value }),
    );
    return [...inputs, this.#draft, this.#hiddenSubject];
  }

  #buttons(): HTMLElement {
    const chevron = make(
      'div.T-I.hG.T-I-atl.L3',
      { role: 'button', 'aria-haspopup': 'true', tabindex: '1' },
      '▾',
    );
    return make('div.dC', {}, this.send, chevron);
  }

  #saveOnChange(): void {
    const { body, subject } = this;
    if (!body) return;
    const { signal } = this.left;
    const save = () => {
      this.#draft.setAttribute('value', `#msg-a:r-${90_001 + this.number}`);
      this.#hiddenSubject.setAttribute('value', subject.value);
      this.onSave(this.serialise());
    };
    body.addEventListener('input', save, { signal });
    subject.addEventListener('input', save, { signal });
    const observer = new MutationObserver(save);
    observer.observe(body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }
}
