import { nameBox } from './box-name';
import { closestInOrder } from './closest';
import type { About, Layout } from './layout';
import { findMessageReaders, findSlug, peopleMarks } from './linkedin-people';

/** Where things stand in LinkedIn's messaging, in any language, in the document or in a shadow root. */
const selectors = {
  /** Briskine and linkedin-buddy, 2026. The feed's boxes for comments and posts are none of these. */
  body: '.msg-form__contenteditable[contenteditable="true"]',
  /** The same box should the class change: it still stands in a message form. */
  entered: ':is(.msg-form, [class*="msg-form"]) [role="textbox"][contenteditable="true"]',
  /** One conversation: an overlay bubble, or the full page's thread. */
  boxes: [
    '.msg-overlay-conversation-bubble',
    '.msg-convo-wrapper, .msg-thread, .msg-compose',
    '[role="dialog"]',
    '.msg-form',
  ],
  /** An InMail has it; a message has none. */
  subject: 'input.msg-form__subject, .msg-form input[name="subject"]',
  bubble: '.msg-overlay-conversation-bubble',
  writingTo:
    '.msg-connections-typeahead__search-field, .msg-overlay-conversation-bubble--is-compose',
} as const;

function about(body: HTMLElement, box: HTMLElement): About {
  const thread = findThread(body, box);
  return { surface: surfaceOf(box), thread, id: thread ?? nameBox(box) };
}

function surfaceOf(box: HTMLElement): string {
  if (box.querySelector(selectors.subject)) return 'inmail';
  if (box.matches(selectors.writingTo) || box.querySelector(selectors.writingTo))
    return 'new message';
  return box.closest(selectors.bubble) ? 'bubble' : 'thread';
}

/** The conversation: the full page has it in its address, a bubble by the person it is with. */
function findThread(body: HTMLElement, box: HTMLElement): string | undefined {
  const path = body.ownerDocument.location?.pathname ?? '';
  const inAddress = /\/messaging\/thread\/([^/]+)/.exec(path)?.[1];
  if (inAddress && inAddress !== 'new' && !box.closest(selectors.bubble)) return inAddress;
  const link = box.querySelector('header a[href*="/in/"], .msg-thread__link-to-profile');
  const slug = findSlug(link?.getAttribute('href') ?? '');
  return slug && `in/${slug}`;
}

/** Bubbles, the full page, new messages and InMails. */
export const messages: Layout = {
  body: selectors.body,
  entered: selectors.entered,
  marks: ['contenteditable'],
  notWords: '',
  subject: selectors.subject,
  recipientMarks: peopleMarks,
  boxOf: (body) => closestInOrder(body, selectors.boxes) ?? body,
  recipientsIn: findMessageReaders,
  about,
};
