import { Compose } from './compose';
import { minimise, putInDock, toggleFullScreen } from './dock';
import type { ComposeOptions, GmailPage, Reader, Sent } from './gmail-page';
import { make } from './make';
import { parse } from './markup';
import { hearSending } from './sending';
import { putUnderThread, showThread } from './thread';

declare global {
  var gmailPage: GmailPage;
}

const composes = new Map<number, Compose>();
const sent: Sent[] = [];
const saved: Sent[] = [];
let opened = 0;

/** Gmail's steps: container, then form and body, then the class, and about 100 ms later the readers anew. */
function open(kind: 'dock' | 'reply', options: ComposeOptions): number {
  opened += 1;
  const compose = new Compose(opened, kind, options);
  compose.onSave = (draft) => saved.push(draft);
  composes.set(opened, compose);
  if (kind === 'dock') putInDock(compose);
  else putUnderThread(compose);
  const readers = [...(options.readers ?? [])];
  const add = () => {
    for (const reader of readers) compose.recipients.add(reader);
  };
  after(10, compose, () => {
    compose.build();
    if (kind === 'reply') add();
    after(5, compose, () => compose.box.classList.add('M9'));
  });
  after(110, compose, () => {
    compose.recipients.clear();
    after(5, compose, add);
  });
  return opened;
}

function after(wait: number, { left }: Compose, step: () => void): void {
  setTimeout(() => {
    if (!left.signal.aborted) step();
  }, wait);
}

function leave(number: number): void {
  composes.get(number)?.leave();
  composes.delete(number);
}

function mustFind(number: number): Compose {
  const compose = composes.get(number);
  if (!compose) throw new Error(`no compose ${number} is open`);
  return compose;
}

function send(compose: Compose, scheduled: boolean): void {
  sent.push(compose.serialise(scheduled));
  leave(compose.number);
  document.body.append(make('div.vh', {}, make('span.bAq', {}, 'Mensaje enviado')));
}

globalThis.gmailPage = {
  sent,
  saved,
  openCompose: (options: ComposeOptions = {}) => open('dock', options),
  openReply: (options: ComposeOptions = {}) =>
    open('reply', { subject: 'Re: Territory', ...options }),
  findBody: (number: number) => {
    const body = composes.get(number)?.body;
    return body?.isConnected ? body : undefined;
  },
  setBody: (number: number, markup: string) => {
    mustFind(number).body?.replaceChildren(...parse(markup));
  },
  addReader: (number: number, reader: Reader) => mustFind(number).recipients.add(reader),
  minimise: (number: number) => minimise(mustFind(number)),
  toggleFullScreen: (number: number) => toggleFullScreen(mustFind(number)),
  close: (number: number) => {
    saved.push(mustFind(number).serialise());
    leave(number);
  },
  discard: leave,
};

showThread();
hearSending((at) => [...composes.values()].find(({ box }) => box.contains(at)), send);
