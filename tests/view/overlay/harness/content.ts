import type { Actions } from '@/lib/model/view';
import { createOverlay } from '@/lib/view/overlay/overlay';
import { PlainField } from './field';
import { openRoots } from './open-roots';
import { reportOn } from './reports';

/**
 * The content script of the tests: the overlay as it ships, over fields that answer a page's
 * `upwrite-test` events. What the person does in it is written to the page's `data-log`.
 */
const stop = new AbortController();
const fields = new Map<string, PlainField>();

function log(...words: readonly string[]): void {
  const { dataset } = document.documentElement;
  dataset.log = `${dataset.log ?? ''}${words.join(' ')}\n`;
}

const actions: Actions = {
  apply(field, finding, rewrite) {
    const replaced = field.replace(finding.where, rewrite);
    log('apply', finding.rule, replaced);
    return replaced;
  },
  ignoreHere: (field, { rule }) => log('ignore-here', field.id, rule),
  ignoreInDraft: (field, { rule }) => log('ignore-in-draft', field.id, rule),
  turnOff: ({ rule }) => log('turn-off', rule),
  setRole: (field, role) => log('set-role', field.id, role),
};

// An address with `?open` lets the page see what is drawn.
if (location.search === '?open') openRoots(stop.signal);
const overlay = createOverlay(document, actions, stop.signal);

function find(id: string): PlainField {
  const shelter = document.getElementById('shelter')?.shadowRoot;
  const element = document.getElementById(id) ?? shelter?.getElementById(id);
  if (!element) throw new Error(`no element ${id} on the test page`);
  const field = fields.get(id) ?? new PlainField(id, element);
  fields.set(id, field);
  return field;
}

const commands: Readonly<Record<string, (field: PlainField) => void>> = {
  show: (field) => overlay.show(field, reportOn(field.read().body)),
  follow(field) {
    const show = () => overlay.show(field, reportOn(field.read().body));
    field.onChange(show, stop.signal);
    show();
  },
  forget: (field) => overlay.forget(field),
  leave: (field) => field.leave(),
  next: (field) => overlay.step(field, 1),
  previous: (field) => overlay.step(field, -1),
  abort: () => stop.abort(),
};

document.addEventListener('upwrite-test', (event) => {
  if (!(event instanceof CustomEvent)) return;
  const [name = '', id = ''] = String(event.detail).split(' ');
  commands[name]?.(find(id));
});

document.documentElement.dataset.ready = 'yes';
