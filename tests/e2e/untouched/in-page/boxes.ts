import type { ComposeOptions } from '@/tests/sites/gmail-page/page/gmail-page';
import type { BoxOptions, Kind } from '@/tests/sites/linkedin-page/page/linkedin-page';

/** One box that was opened for one sequence. */
export interface Box {
  /** The live body, once the box is built. */
  findBody(): HTMLElement | undefined;
  /** All that the site has kept of the draft till now, in order, as JSON. */
  readSaved(): string;
  /** All that the site has sent from it, as JSON. */
  readSent(): string;
  send(): void;
  close(): void;
}

const reader = { name: 'Dana Whitfield', address: 'dana@boss.example' };

function openedGmail(compose: number): Box {
  const ofThis = (mails: typeof gmailPage.saved) =>
    mails.filter((mail) => mail.compose === compose);
  const findBox = () => gmailPage.findBody(compose)?.closest('.M9') ?? undefined;
  return {
    findBody: () => (findBox() ? gmailPage.findBody(compose) : undefined),
    // The readers come and go by the clock.
    readSaved: () =>
      JSON.stringify(ofThis(gmailPage.saved).map(({ subject, body, box }) => [subject, body, box])),
    readSent: () => JSON.stringify(ofThis(gmailPage.sent).map(({ body, box }) => [body, box])),
    send() {
      gmailPage.addReader(compose, reader);
      findBox()?.querySelector<HTMLElement>('.aoO')?.click();
    },
    close() {
      if (gmailPage.findBody(compose)) gmailPage.close(compose);
    },
  };
}

function openLinkedin(kind: Kind, options: BoxOptions = {}): Box {
  const { name } = reader;
  const box = linkedinPage.open(kind, { reader: { name, headline: 'VP of Sales' }, ...options });
  const states: string[] = [];
  const keep = () => {
    const state = JSON.stringify(linkedinPage.stateOf(box));
    if (state !== states.at(-1)) states.push(state);
  };
  // The site's own listener, on the box itself, has heard by then.
  addEventListener('input', keep);
  return {
    findBody: () => linkedinPage.findBody(box),
    readSaved() {
      keep();
      return JSON.stringify(states);
    },
    readSent: () => JSON.stringify(linkedinPage.sent.filter((sent) => sent.box === box)),
    send: () => linkedinPage.findSend(box)?.click(),
    close() {
      removeEventListener('input', keep);
      linkedinPage.close(box);
    },
  };
}

const dock = (options: ComposeOptions = {}) =>
  openedGmail(gmailPage.openCompose({ subject: 'Territory', signature: true, ...options }));
const plain = (mode: 'editable' | 'textarea') => () => dock({ plain: mode, signature: false });

const openings: Readonly<Record<string, () => Box>> = {
  'gmail dock': dock,
  'gmail inline reply': () => openedGmail(gmailPage.openReply()),
  'gmail forward': () => openedGmail(gmailPage.openForward()),
  'gmail plain text': plain('editable'),
  'gmail plain text in a textarea': plain('textarea'),
  'gmail pop-out window': dock,
  'linkedin bubble': () => openLinkedin('bubble'),
  'linkedin bubble in a shadow root': () => openLinkedin('bubble', { host: 'shadow' }),
  'linkedin thread': () => openLinkedin('thread'),
  'linkedin note': () => openLinkedin('note', { limit: 300 }),
  'sales navigator message': () => openLinkedin('sales-message'),
};

function openBox(surface: string): Box {
  const open = openings[surface];
  if (!open) throw new Error(`expected a way to open “${surface}”`);
  return open();
}

/** Opens a box, waits until it is built, and goes into it. */
export async function openFocused(surface: string): Promise<Box> {
  const box = openBox(surface);
  while (!box.findBody()) await new Promise((done) => setTimeout(done, 1));
  box.findBody()?.focus();
  return box;
}

/**
 * Two frames: the coach reads in the first, and has its answer drawn by the second. Then one turn more, so that
 * what the page put off till later has been done, however busy the machine is.
 */
export async function drawn(): Promise<void> {
  await new Promise<void>((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
  });
}
