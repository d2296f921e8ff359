import type { Box } from './box';
import { enterMode } from './enter-mode';
import { showBar, showFeed } from './feed';
import type { BoxOptions, Kind, LinkedInPage, Reader, Sent } from './linkedin-page';
import { MessageBox } from './message-box';
import { Note } from './note';
import { openFrame, showOutlet } from './outlet';
import { SalesBox } from './sales-box';

declare global {
  var linkedinPage: LinkedInPage;
}

const boxes = new Map<number, Box>();
const sent: Sent[] = [];
let opened = 0;

function open(kind: Kind, options: BoxOptions = {}): number {
  opened += 1;
  const asked = { number: opened, kind, options };
  const box = makeBox(asked);
  box.onSend = (message) => sent.push(message);
  boxes.set(opened, box);
  setTimeout(() => {
    if (!box.left.signal.aborted) box.build();
  }, 10);
  return opened;
}

function makeBox(asked: { number: number; kind: Kind; options: BoxOptions }): Box {
  if (asked.kind === 'note') return new Note(asked);
  if (asked.kind.startsWith('sales-')) return new SalesBox(asked);
  return new MessageBox(asked);
}

function mustFind(number: number): Box {
  const box = boxes.get(number);
  if (!box) throw new Error(`no box ${number} is open`);
  return box;
}

/** What is on the page now, not what was or will be. */
function connected<Kind extends HTMLElement>(element: Kind | undefined): Kind | undefined {
  return element?.isConnected ? element : undefined;
}

globalThis.linkedinPage = {
  sent,
  open,
  findBody: (number: number) => connected(boxes.get(number)?.body),
  findSubject: (number: number) => connected(boxes.get(number)?.subject),
  findSend: (number: number) => connected(boxes.get(number)?.send),
  stateOf: (number: number) => mustFind(number).state,
  setBody: (number: number, markup: string) => mustFind(number).setBody(markup),
  addReader: (number: number, reader: Reader) => mustFind(number).addReader(reader),
  loadProfileCard: (number: number) => mustFind(number).loadProfileCard(),
  switchThread: (number: number, reader: Reader) => mustFind(number).switchThread(reader),
  move: (number: number) => mustFind(number).move(),
  minimise: (number: number) => mustFind(number).minimise(),
  restore: (number: number) => mustFind(number).restore(),
  rehash: (number: number) => mustFind(number).rehash(),
  enterToSend: (on: boolean) => {
    enterMode.on = on;
    for (const box of boxes.values()) box.drawSending();
  },
  openFrame,
  close: (number: number) => {
    mustFind(number).leave();
    boxes.delete(number);
  },
};

// In its frame messaging is alone; the rest of the page is around the frame.
if (!location.pathname.startsWith('/preload/')) showBar();
if (location.pathname.startsWith('/feed/')) showFeed();
showOutlet();
