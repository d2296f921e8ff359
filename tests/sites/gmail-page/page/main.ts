import type { Compose } from './compose';
import { Desk } from './desk';
import { minimise, restore, toggleFullScreen } from './dock';
import { type Draft, startDraft } from './draft';
import { insertEmoji } from './emoji';
import { toggleList } from './formatting';
import { dropGhost, showGhost, takeGhost } from './ghost';
import type { ComposeOptions, GmailPage, Sent } from './gmail-page';
import { hearSending } from './sending';
import { showThread } from './thread';
import { pressUndo, showToast } from './toast';

declare global {
  var gmailPage: GmailPage;
}

const sent: Sent[] = [];
const saved: Sent[] = [];
const desk = new Desk(saved);
const isPopout = document.body.matches('.xE.xp');
let opened = 0;

function open(kind: Draft['kind'], options: ComposeOptions = {}): number {
  opened += 1;
  desk.open(startDraft(opened, kind, options));
  return opened;
}

function send(compose: Compose, scheduled: boolean): void {
  const mail = compose.serialise(scheduled ? 'later' : 'now');
  const draft = compose.remember();
  sent.push(mail);
  desk.leave(compose.number);
  // A window that had one compose closes with it.
  if (isPopout) return;
  showToast(() => {
    sent.splice(sent.indexOf(mail), 1);
    desk.open({ ...draft, place: 'dock' }, ({ editor }) => editor.live.focus());
  });
}

globalThis.gmailPage = {
  sent,
  saved,
  openCompose: (options) => open('new', options),
  openReply: (options) => open('reply', options),
  openForward: (options) => open('forward', options),
  findBody(number) {
    const live = desk.find(number)?.editor.live;
    return live?.isConnected ? live : undefined;
  },
  isSettled: (number) => desk.mustFind(number).isSettled,
  setBody: (number, markup) => desk.mustFind(number).editor.fill(markup),
  addReader: (number, reader) => desk.mustFind(number).recipients.add(reader),
  showTrimmed: (number) => desk.mustFind(number).quote.show(),
  popOutReply: (number) => desk.popOut(number),
  rebuild: (number) => desk.rebuild(number),
  undoSend() {
    const last = sent.at(-1)?.compose ?? 0;
    pressUndo();
    return last;
  },
  togglePlain: (number) => desk.mustFind(number).editor.toggle(),
  insertEmoji: (number) => insertEmoji(desk.mustFind(number).editor),
  toggleList: (number) => toggleList(desk.mustFind(number).editor),
  showGhost: (number, words, where) => showGhost(desk.mustFind(number).editor, words, where),
  takeGhost: (number) => takeGhost(desk.mustFind(number).editor),
  dropGhost: (number) => dropGhost(desk.mustFind(number).editor),
  minimise: (number) => minimise(desk.mustFind(number)),
  restore: (number) => restore(desk.mustFind(number)),
  toggleFullScreen: (number) => toggleFullScreen(desk.mustFind(number)),
  close(number) {
    saved.push(desk.mustFind(number).serialise('no'));
    desk.leave(number);
  },
  discard: (number) => desk.leave(number),
};

if (!isPopout) showThread();
hearSending((at) => desk.findAt(at), send);
