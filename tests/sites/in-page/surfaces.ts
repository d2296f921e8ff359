import type { Reader } from '@/tests/sites/gmail-page/page/gmail-page';
import { make } from '@/tests/sites/gmail-page/page/make';
import { parse } from '@/tests/sites/gmail-page/page/markup';

/** One compose box under test, and what its page can do to it. */
export interface Opened {
  findBody(): HTMLElement | undefined;
  /** Puts markup into the body as the site's own script would. */
  setBody(markup: string): void;
  addReader(reader: Reader): void;
  /** Takes the body elsewhere on the page, as a site does. */
  move(): void;
  close(): void;
}

/** Ways to open each kind of compose box, by the name of its row. */
export const surfaces: Readonly<Record<string, () => Opened>> = {
  'gmail dock': () => openedGmail(gmailPage.openCompose({ subject: 'Territory' })),
  'gmail dock, second of two': () => {
    const first = gmailPage.openCompose({
      subject: 'Lunch',
      body: 'Another draft',
      readers: [{ address: 'other@else.example' }],
    });
    const second = openedGmail(gmailPage.openCompose({ subject: 'Territory' }));
    return {
      ...second,
      close() {
        second.close();
        gmailPage.close(first);
      },
    };
  },
  'gmail inline reply': () => ({
    ...openedGmail(gmailPage.openReply({ subject: 'Territory' })),
    move() {
      const reply = document.querySelector('.ip.adB');
      reply?.before(make('div'));
      reply?.parentElement?.prepend(reply);
    },
  }),
  'practice box': practice,
};

export function openedGmail(compose: number): Opened {
  return {
    findBody: () => gmailPage.findBody(compose),
    setBody: (markup) => gmailPage.setBody(compose, markup),
    addReader: (reader) => gmailPage.addReader(compose, reader),
    move: () => gmailPage.toggleFullScreen(compose),
    close: () => gmailPage.close(compose),
  };
}

function practice(): Opened {
  const editable = { contenteditable: 'true', role: 'textbox', 'data-upwrite-body': '' };
  const body = make('div', editable);
  const subject = make('input', { 'data-upwrite-subject': '', value: 'Territory' });
  const box = make('section', { 'data-upwrite-practice': '' }, subject, body);
  document.querySelector('main')?.append(box);
  return {
    findBody: () => body,
    setBody: (markup) => body.replaceChildren(...parse(markup)),
    addReader({ name, address }) {
      box.dataset.readerAddress = address;
      box.dataset.readerName = name ?? address;
    },
    move: () => document.body.prepend(box),
    close: () => box.remove(),
  };
}
