import type { BoxOptions, Kind } from '@/tests/sites/linkedin-page/page/linkedin-page';
import type { Opened } from './opened';

const subject = 'Territory';

const open = (kind: Kind, options: BoxOptions = {}) =>
  openedLinkedin(linkedinPage.open(kind, options));

export function openedLinkedin(box: number): Opened {
  return {
    findBody: () => linkedinPage.findBody(box),
    findSubject: () => linkedinPage.findSubject(box),
    setBody: (markup) => linkedinPage.setBody(box, markup),
    addReader: ({ name, address }) =>
      linkedinPage.addReader(box, { name: name ?? address, slug: 'dana-whitfield' }),
    move: () => linkedinPage.move(box),
    close: () => linkedinPage.close(box),
  };
}

/** The note's textarea is made anew after the first `input` event: it is the second one that stays. */
function note(options: BoxOptions): Opened {
  const opened = open('note', options);
  let first: HTMLElement | undefined;
  const press = () => {
    first = opened.findBody();
    if (first) first.dispatchEvent(new Event('input', { bubbles: true }));
    else setTimeout(press, 5);
  };
  press();
  return {
    ...opened,
    findBody() {
      const body = opened.findBody();
      return body === first ? undefined : body;
    },
  };
}

function secondOfTwo(): Opened {
  const first = open('bubble', { reader: { name: 'Kim Lee', slug: 'kim-lee' }, text: 'Lunch?' });
  const second = open('bubble');
  return {
    ...second,
    close() {
      second.close();
      first.close();
    },
  };
}

const inAHost = (host: 'light' | 'shadow', name: string): Record<string, () => Opened> => ({
  [`linkedin bubble${name}`]: () => open('bubble', { host }),
  [`linkedin new message${name}`]: () => open('new-message', { host }),
  [`linkedin inmail${name}`]: () => open('inmail', { host, subject }),
  [`linkedin reply to an inmail${name}`]: () => open('inmail-reply', { host }),
  [`linkedin note${name}`]: () => note({ host }),
});

/** Ways to open each kind of LinkedIn's compose boxes, by the name of its row. */
export const linkedinSurfaces: Readonly<Record<string, () => Opened>> = {
  ...inAHost('light', ''),
  ...inAHost('shadow', ' in a shadow root'),
  ...inAHost('light', ' in a frame'),
  'linkedin bubble, no form': () => open('bubble-div'),
  'linkedin bubble, second of two': secondOfTwo,
  'linkedin thread': () => open('thread'),
  'sales navigator message': () => open('sales-message'),
  'sales navigator inmail': () => open('sales-inmail', { subject }),
};
