import type { Recipient } from '@/lib/model/draft';
import { isElement } from './text-map';

const lines = ['to', 'cc', 'bcc'] as const;

/**
 * Where Gmail says who reads, the surest first. The From row and the messages of the thread carry
 * `data-hovercard-id` too, so each of these begins at a row of readers.
 */
const places = {
  /** PeopleKit chips: InboxSDK get-recipients and gmail.js, 2026. */
  chips: (via: string) => `[name="${via}"] [role="option"][data-hovercard-id]`,
  /** Classic accounts, "Name <address>", one or several: a capture in js-min. */
  hidden: (via: string) => `input[type="hidden"][name="${via}"]`,
  /** The row that chips shrink to on blur. It does not tell To from Cc: InboxSDK, 2026. */
  collapsed: '.aoD.hl span[email]',
} as const;

const fromRow = '[name="from"], .az2';

/** What Gmail changes on the nodes above when a reader comes or goes. */
export const recipientMarks = ['data-hovercard-id', 'data-name', 'email', 'value'] as const;

/** Gmail writes the draft's text and ids into hidden inputs at each save: those name no readers. */
export function canBeRecipients({ attributeName, target }: MutationRecord): boolean {
  if (attributeName !== 'value') return true;
  return isElement(target) && lines.some((via) => target.matches(places.hidden(via)));
}

/** The readers of one compose box, each address once. A group has no address. */
export function findGmailRecipients(box: HTMLElement): readonly Recipient[] {
  const found = [
    ...lines.flatMap((via) => readChips(box, via)),
    ...lines.flatMap((via) => readHidden(box, via)),
    ...readCollapsed(box),
  ];
  const byReader = new Map<string, Recipient>();
  for (const recipient of found) {
    const key = recipient.address ?? recipient.name;
    if (key !== '' && !byReader.has(key)) byReader.set(key, recipient);
  }
  return [...byReader.values()];
}

function readChips(box: HTMLElement, via: Recipient['via']): Recipient[] {
  return [...box.querySelectorAll(places.chips(via))].map((chip) =>
    recipientOf(chip.getAttribute('data-name'), chip.getAttribute('data-hovercard-id'), via),
  );
}

function readHidden(box: HTMLElement, via: Recipient['via']): Recipient[] {
  const inputs = box.querySelectorAll<HTMLInputElement>(places.hidden(via));
  return [...inputs].flatMap(({ value }) => {
    const entries = value.match(/(?:"[^"]*"|<[^>]*>|[^",<]+)+/g) ?? [];
    return entries.map((entry) => {
      const named = /^\s*"?([^"<]*)"?\s*<([^>]*)>\s*$/.exec(entry);
      return named ? recipientOf(named[1], named[2], via) : recipientOf(undefined, entry, via);
    });
  });
}

function readCollapsed(box: HTMLElement): Recipient[] {
  const spans = [...box.querySelectorAll(places.collapsed)].filter(
    (span) => !span.closest(fromRow),
  );
  return spans.map((span) => {
    const name = span.getAttribute('name') ?? span.textContent.replace(/[,\s]+$/, '');
    return recipientOf(name, span.getAttribute('email'), 'to');
  });
}

/** A typed address has no name but itself. */
function recipientOf(
  name: string | null | undefined,
  id: string | null | undefined,
  via: Recipient['via'],
): Recipient {
  const address = id?.trim().toLowerCase() ?? '';
  const isAddress = address.includes('@');
  const shown = name?.trim() || (isAddress ? address : '');
  return isAddress ? { name: shown, address, via } : { name: shown, via };
}
