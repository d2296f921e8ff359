import { gmailPage, gmailPopout } from '@/tests/sites/gmail-page';
import { linkedinPage, salesPage } from '@/tests/sites/linkedin-page';
import type { StoredPage } from '@/tests/sites/stored-page';
import type { Holds } from './step';

/** One kind of compose box, and the page that it stands in. */
export interface Surface {
  readonly name: string;
  readonly stored: StoredPage;
  readonly holds: Holds;
}

const mail = { stored: gmailPage, holds: 'markup' } as const;
const chat = { stored: linkedinPage, holds: 'markup' } as const;

/** How each is opened, `in-page/boxes.ts` knows by its name. */
export const surfaces: readonly Surface[] = [
  { ...mail, name: 'gmail dock' },
  { ...mail, name: 'gmail inline reply' },
  { ...mail, name: 'gmail forward' },
  { ...mail, name: 'gmail plain text', holds: 'lines' },
  { ...mail, name: 'gmail plain text in a textarea', holds: 'value' },
  { ...mail, name: 'gmail pop-out window', stored: gmailPopout },
  { ...chat, name: 'linkedin bubble' },
  { ...chat, name: 'linkedin bubble in a shadow root' },
  { ...chat, name: 'linkedin thread' },
  { ...chat, name: 'linkedin note', holds: 'value' },
  { name: 'sales navigator message', stored: salesPage, holds: 'value' },
];
