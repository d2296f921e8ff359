import type { Recipient } from '@/lib/model/draft';
import { closestInOrder } from './closest';
import type { About, Layout } from './layout';
import { findLineUnder, named, peopleMarks, wordsOf } from './linkedin-people';

/** Class names end in a hash that each release changes: none is used whole. */
const selectors = {
  /** Several captures, 2026. The second is an older version. */
  form: 'form[data-x-conversation-widget="compose-form"]',
  body: 'form[data-x-conversation-widget="compose-form"] textarea, textarea.compose-form__message-field, textarea[id^="compose-form-text"]',
  /** The form's one line of text: a first-degree contact has none. */
  subject:
    'form[data-x-conversation-widget="compose-form"] input:is([type="text"], :not([type])), input.compose-form__subject-field',
  boxes: ['[role="dialog"]', '.thread-container', 'form'],
  lead: 'a[href*="/sales/lead/"]',
} as const;

function findReaders(box: HTMLElement): readonly Recipient[] {
  const leads = [...box.querySelectorAll<HTMLElement>(selectors.lead)];
  const lead = leads.find((link) => !link.closest('article') && wordsOf(link) !== '');
  if (lead) return named(wordsOf(lead), findLineUnder(lead, box));
  const label = box.getAttribute('aria-label') ?? '';
  return named(/^Conversation with (.+)$/.exec(label)?.[1] ?? '', undefined);
}

function about(body: HTMLElement, box: HTMLElement): About {
  const path = body.ownerDocument.location?.pathname ?? '';
  const inbox = /\/sales\/inbox\/([^/]+)/.exec(path)?.[1];
  const lead = box.querySelector(selectors.lead)?.getAttribute('href');
  const person = /\/sales\/lead\/([^/?#,]+)/.exec(lead ?? '')?.[1];
  const thread = person ?? inbox;
  const surface = box.querySelector(selectors.subject) ? 'sales inmail' : 'sales message';
  return thread ? { surface, thread: `sales/${thread}`, id: `sales/${thread}` } : { surface };
}

/** Messages and InMails of Sales Navigator. */
export const salesNavigator: Layout = {
  body: selectors.body,
  marks: ['data-x-conversation-widget', 'id'],
  notWords: '',
  subject: selectors.subject,
  recipientMarks: [...peopleMarks, 'aria-label'],
  boxOf: (textarea) => closestInOrder(textarea, selectors.boxes) ?? textarea,
  recipientsIn: findReaders,
  about,
};
