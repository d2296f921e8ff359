import { closestInOrder } from './closest';
import { defineSite } from './define-site';
import { canBeRecipients, findGmailRecipients, recipientMarks } from './gmail-recipients';
import type { About, Layout } from './layout';

/** Where things stand in Gmail, in any language. No labels, no ids: both change. */
const selectors = {
  /** InboxSDK gmail-compose-view, 2026-07; steady for ten years. */
  body: '[g_editable="true"]:not(textarea)',
  /** Stands hidden beside every body. Plain-text mode may show it instead: nobody has caught that live. */
  plain: 'textarea.Ak',
  /** A body that has lost Gmail's own mark. The roles are those of captures in four languages. */
  unmarked: '.M9 [role="textbox"][contenteditable="true"][aria-multiline="true"]',
  /** gmail.js and InboxSDK, 2026. `M9` is set only after the box was put in (gmail.js). */
  boxes: ['.M9', '[role="dialog"]', '.ip.adB, .AO', 'form'],
  /** InboxSDK and gmail.js, 2026. Inline replies have it too, hidden. */
  subject: 'input[name="subjectbox"]',
  /** InboxSDK and mails at large, 2026. `gmail_attr` is the line "On … wrote:". */
  quoted: '.gmail_quote, .gmail_attr, blockquote[type="cite"]',
  signature: '.gmail_signature, .gmail_signature_prefix',
  /** The draft's ids: InboxSDK and gmail.js, 2026. Gmail fills them in late. */
  draftIds: ['input[name="composeid"]', 'input[name="draft"]'],
  /** gmail.js, 2026. */
  thread: 'input[name="rt"]',
  /** gmail.js, 2026: an inline reply stands in the thread. */
  reply: '.ip.adB, .AO',
  /** InboxSDK main.ts, 2026-07: the body of the pop-out window, whose path ends in `/popout`. */
  popout: 'body.xE.xp',
  /** InboxSDK, 2026: the mark of the menu beside the readers. */
  forward: '.Un.J-JN-M-I .mI',
} as const;

function boxOf(body: HTMLElement): HTMLElement {
  const box = closestInOrder(body, selectors.boxes);
  if (box) return box;
  for (let at = body.parentElement; at; at = at.parentElement) {
    if (at.querySelector(selectors.subject)) return at;
  }
  return body;
}

function about(body: HTMLElement, box: HTMLElement): About {
  return {
    surface: surfaceOf(body, box),
    id: findFilled(box, selectors.draftIds),
    thread: findFilled(box, [selectors.thread]),
  };
}

function surfaceOf(body: HTMLElement, box: HTMLElement): string {
  const path = body.ownerDocument.location?.pathname ?? '';
  if (path.endsWith('/popout') || body.closest(selectors.popout)) return 'popout';
  if (box.querySelector(selectors.forward)) return 'forward';
  return body.closest(selectors.reply) ? 'reply' : 'dock';
}

/** The value of the first of the hidden inputs that has one yet. */
function findFilled(box: HTMLElement, inputs: readonly string[]): string | undefined {
  const values = inputs.map((input) => box.querySelector<HTMLInputElement>(input)?.value ?? '');
  return values.find((value) => value !== '' && value !== 'undefined' && value !== 'null');
}

const compose: Layout = {
  body: selectors.body,
  entered: `${selectors.plain}, ${selectors.unmarked}`,
  marks: ['g_editable'],
  notWords: `${selectors.quoted}, ${selectors.signature}`,
  quotesInText: true,
  subject: selectors.subject,
  recipientMarks,
  canBeRecipients,
  boxOf,
  recipientsIn: findGmailRecipients,
  about,
};

/**
 * Gmail: dock, full screen, inline reply and pop-out window. `spellcheck="false"`, which Gmail sets
 * on every body, is not heeded.
 */
export const gmail = defineSite('gmail', { layouts: [compose] });
