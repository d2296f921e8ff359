import type { ComposeOptions } from '@/tests/sites/gmail-page/page/gmail-page';
import { make } from '@/tests/sites/gmail-page/page/make';
import type { Opened } from './opened';

const subject = 'Territory';

export function openedGmail(compose: number): Opened {
  return {
    findBody: () => gmailPage.findBody(compose),
    findSubject: () =>
      gmailPage
        .findBody(compose)
        ?.closest('.M9')
        ?.querySelector<HTMLInputElement>('input[name="subjectbox"]') ?? undefined,
    setBody: (markup) => gmailPage.setBody(compose, markup),
    addReader: (reader) => gmailPage.addReader(compose, reader),
    move: () => gmailPage.toggleFullScreen(compose),
    close: () => gmailPage.close(compose),
  };
}

const dock = (options: ComposeOptions = {}) =>
  openedGmail(gmailPage.openCompose({ subject, ...options }));

/** A box under a thread goes elsewhere with the place it stands in. */
function inThread(compose: number): Opened {
  return {
    ...openedGmail(compose),
    move() {
      const place = document.querySelector('.ip.adB');
      place?.before(make('div'));
      place?.parentElement?.prepend(place);
    },
  };
}

/** A window of its own has no full screen to go to. */
function inWindow(): Opened {
  const opened = dock();
  return { ...opened, move: () => document.body.append(...document.body.childNodes) };
}

function secondOfTwo(): Opened {
  const first = gmailPage.openCompose({
    subject: 'Lunch',
    body: 'Another draft',
    readers: [{ address: 'other@else.example' }],
  });
  const second = dock();
  return {
    ...second,
    close() {
      second.close();
      gmailPage.close(first);
    },
  };
}

function fullScreen(): Opened {
  const opened = dock();
  const grow = () => {
    if (opened.findBody()?.closest('.M9')) opened.move();
    else setTimeout(grow, 5);
  };
  grow();
  return opened;
}

/** In plain-text mode Gmail makes text of what it is given. */
function plainText(plain: 'editable' | 'textarea'): Opened {
  const opened = dock({ plain });
  return { ...opened, setBody: (text) => opened.setBody(writeAsMarkup(text)) };
}

function writeAsMarkup(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&nbsp;');
  return escaped
    .split('\n')
    .map((line) => `<div>${line || '<br>'}</div>`)
    .join('');
}

/** A reply, once built, is built again in the dock. */
function poppedOut(): Opened {
  const compose = gmailPage.openReply({ subject });
  const popOut = () => {
    if (gmailPage.isSettled(compose)) gmailPage.popOutReply(compose);
    else setTimeout(popOut, 5);
  };
  popOut();
  const isRebuilt = () => gmailPage.findBody(compose)?.matches(':not(.AO *):is(.M9 *)');
  const opened = openedGmail(compose);
  return { ...opened, findBody: () => (isRebuilt() ? opened.findBody() : undefined) };
}

/** The textarea is a body once the person is in it. */
function textarea(): Opened {
  const opened = plainText('textarea');
  const enter = () => {
    const body = opened.findBody();
    if (body?.closest('.M9')) body.focus();
    else setTimeout(enter, 5);
  };
  enter();
  return opened;
}

/** Ways to open each kind of Gmail's compose boxes, by the name of its row. */
export const gmailSurfaces: Readonly<Record<string, () => Opened>> = {
  'gmail dock': dock,
  'gmail dock, second of two': secondOfTwo,
  'gmail full screen': fullScreen,
  'gmail pop-out window': inWindow,
  'gmail inline reply': () => inThread(gmailPage.openReply({ subject })),
  'gmail reply to all': () => inThread(gmailPage.openReply({ subject, all: true, readers: [] })),
  'gmail forward': () => inThread(gmailPage.openForward({ subject })),
  'gmail reply popped out': poppedOut,
  'gmail plain text': () => plainText('editable'),
  'gmail plain text in a textarea': textarea,
  'gmail in German': dock,
  'gmail in Japanese': dock,
  'gmail in Arabic': dock,
};
