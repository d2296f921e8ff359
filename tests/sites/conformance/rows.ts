import type { Browser, Frame } from 'puppeteer-core';
import { gmailPage, gmailPageIn, gmailPopout } from '@/tests/sites/gmail-page';
import { linkedinFrame, linkedinPage, salesPage } from '@/tests/sites/linkedin-page';
import { practicePage } from '@/tests/sites/practice-page';
import { openStoredFrame, openStoredPage, type StoredPage } from '@/tests/sites/stored-page';
import { until } from '@/tests/until';

/** One kind of compose box in one place, and what there is to it. */
export interface Row {
  readonly name: string;
  readonly site: 'gmail' | 'linkedin' | 'practice';
  readonly stored: StoredPage;
  readonly surface: string;
  /** What the body may hold. */
  readonly holds: 'markup' | 'text';
  /** Whether the body is a `textarea`, which tells of no change that its page makes. */
  readonly isTextBox: boolean;
  readonly hasSubject: boolean;
  /** Whether it tells the readers' addresses. */
  readonly hasAddresses: boolean;
  /** Whether it stands in the frame that LinkedIn's page opens. */
  readonly inFrame?: boolean;
}

const mail = { site: 'gmail', stored: gmailPage, hasSubject: true, hasAddresses: true } as const;
const chat = { site: 'linkedin', stored: linkedinPage, hasAddresses: false } as const;
const rich = { holds: 'markup', isTextBox: false } as const;
const flat = { holds: 'text', isTextBox: false } as const;
const plain = { holds: 'text', isTextBox: true } as const;

const gmailRows: readonly Row[] = [
  { ...mail, ...rich, name: 'gmail dock', surface: 'dock' },
  { ...mail, ...rich, name: 'gmail dock, second of two', surface: 'dock' },
  { ...mail, ...rich, name: 'gmail full screen', surface: 'dock' },
  { ...mail, ...rich, name: 'gmail pop-out window', surface: 'popout', stored: gmailPopout },
  { ...mail, ...rich, name: 'gmail inline reply', surface: 'reply' },
  { ...mail, ...rich, name: 'gmail reply to all', surface: 'reply' },
  { ...mail, ...rich, name: 'gmail forward', surface: 'forward' },
  { ...mail, ...rich, name: 'gmail reply popped out', surface: 'dock' },
  { ...mail, ...flat, name: 'gmail plain text', surface: 'dock' },
  { ...mail, ...plain, name: 'gmail plain text in a textarea', surface: 'dock' },
  { ...mail, ...rich, name: 'gmail in German', surface: 'dock', stored: gmailPageIn('de') },
  { ...mail, ...rich, name: 'gmail in Japanese', surface: 'dock', stored: gmailPageIn('ja') },
  { ...mail, ...rich, name: 'gmail in Arabic', surface: 'dock', stored: gmailPageIn('ar') },
];

const inEveryHost: readonly Row[] = [
  { ...chat, ...rich, name: 'linkedin bubble', surface: 'bubble', hasSubject: false },
  { ...chat, ...rich, name: 'linkedin new message', surface: 'new message', hasSubject: false },
  { ...chat, ...rich, name: 'linkedin inmail', surface: 'inmail', hasSubject: true },
  { ...chat, ...rich, name: 'linkedin reply to an inmail', surface: 'bubble', hasSubject: false },
  { ...chat, ...plain, name: 'linkedin note', surface: 'note', hasSubject: false },
];

const linkedinRows: readonly Row[] = [
  ...inEveryHost,
  ...inEveryHost.map((row) => ({ ...row, name: `${row.name} in a shadow root` })),
  ...inEveryHost.map((row) => ({ ...row, name: `${row.name} in a frame`, inFrame: true })),
  { ...chat, ...rich, name: 'linkedin bubble, no form', surface: 'bubble', hasSubject: false },
  {
    ...chat,
    ...rich,
    name: 'linkedin bubble, second of two',
    surface: 'bubble',
    hasSubject: false,
  },
  { ...chat, ...rich, name: 'linkedin thread', surface: 'thread', hasSubject: false },
];

const sales = { ...chat, ...plain, stored: salesPage };

const salesRows: readonly Row[] = [
  { ...sales, name: 'sales navigator message', surface: 'sales message', hasSubject: false },
  { ...sales, name: 'sales navigator inmail', surface: 'sales inmail', hasSubject: true },
];

/** Every kind of compose box there is; a new site adds its rows here. */
export const rows: readonly Row[] = [
  ...gmailRows,
  ...linkedinRows,
  ...salesRows,
  {
    ...rich,
    name: 'practice box',
    site: 'practice',
    stored: practicePage,
    surface: 'page',
    hasSubject: true,
    hasAddresses: true,
  },
];

/** Opens the row's page, and finds the frame that its boxes stand in. */
export async function openPage(browser: Browser, { stored, inFrame }: Row): Promise<Frame> {
  if (!inFrame) return (await openStoredPage(browser, stored)).mainFrame();
  const open = () => window.linkedinPage.openFrame();
  return await openStoredFrame(browser, { stored, inside: linkedinFrame, open });
}

/** Opens the row's compose box, and listens to its field. */
export async function open(frame: Frame, row: Row): Promise<void> {
  await frame.evaluate(
    (site, surface) => {
      driver.start(site);
      driver.open(surface);
    },
    row.site,
    row.name,
  );
  await until(frame, () => driver.hasBody());
  // LinkedIn puts the caret into a box that it opens; nothing else tells of a shadow root that came late.
  if (row.site === 'linkedin') await frame.evaluate(() => driver.focus());
  await until(frame, () => driver.isOpen());
  await frame.evaluate(() => driver.listen());
}

/** Closes it, and lets go of the page. */
export async function close(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    driver.close();
    driver.stop();
  });
}
