import type { Recipient } from '@/lib/model/draft';

/** Where LinkedIn says who reads. Class names of the Ember generation (`msg-…`, `artdeco-…`) hold for years. */
const places = {
  /** The picked readers of a new message; the button's own name is localised, its text is theirs. */
  pills: '.artdeco-pill--dismiss',
  /** The same in a new message; elsewhere an answer that one click sends may look like it. */
  pillsOfNew: '.artdeco-pill',
  /** Bubble, full page, Sales Navigator: each links the name to the profile. */
  links:
    '.msg-overlay-bubble-header a[href*="/in/"], header a[href*="/in/"], a.msg-thread__link-to-profile[href*="/in/"], a[href*="/sales/lead/"]',
  /** The header of the full page, and of a bubble: of a group, too. */
  title: 'h2.msg-entity-lockup__entity-title, h2.msg-overlay-bubble-header__title',
  /** A new message, whose title is no name. */
  writingTo: '.msg-connections-typeahead__search-field',
  compose: '.msg-overlay-conversation-bubble--is-compose',
  /** The full page's line under the name: a headline, or when they were last there. */
  info: 'dd.msg-entity-lockup__entity-info',
  /** At the top of the thread, once its beginning is loaded. */
  card: '.msg-s-profile-card .artdeco-entity-lockup__subtitle',
  /** What only says whether someone is there now. */
  presence: '.visually-hidden, [class*="presence"]',
  /** No line under a name holds one of these. */
  noLine: 'form, ul, ol, article, button',
  /** The list of conversations and the messages name people who do not read this draft. */
  others: '[class*="msg-conversation"], .msg-s-message-list__event, .msg-s-event-listitem',
} as const;

/** What a change of these can mean other readers. */
export const peopleMarks = ['href', 'title'] as const;

/** "Mobile • 17h ago", "Móvil • hace 17 h": a word, a dot and some short while, in any language. */
const lastSeen = /^\p{L}+ ?[•·] ?(?:\p{L}+ ){0,2}\d{1,2} ?\p{L}{1,4}\.?(?: \p{L}+)?$/u;

/** "(She/Her)", "· 1st", "3rd+": what stands between a name and the line under it. "Founder/CEO" is that line. */
const besideName =
  /^(?:\(\p{L}+(?:\/\p{L}+)+\)|(?:s?he|they)(?:\/\p{L}+)+|[^\p{L}\d]*[1-3](?:st|nd|rd)\+?(?: degree connection)?)$/iu;

/** A longer text is not a job title. In UTF-16 units: LinkedIn takes 220. */
const longestHeadline = 300;

/** The readers of one message box: picked ones, else the one or those that its header names. */
export function findMessageReaders(box: HTMLElement): readonly Recipient[] {
  const isNew = box.matches(places.compose) || box.querySelector(places.writingTo) !== null;
  const picked = textsOf(box, isNew ? places.pillsOfNew : places.pills);
  if (isNew || picked.length > 0) return picked.map(readerOf);
  const link = findOwn(box, places.links);
  const title = findOwn(box, places.title);
  // The link may hold more than the name.
  if (link) return named(wordsOf(title ?? link), findHeadline(box, link));
  if (!title) return [];
  // Only a group has no profile to link to, and then commas stand between names.
  return wordsOf(title)
    .split(',')
    .map(readerOf)
    .filter(({ name }) => name !== '');
}

/** The part of a profile's address that names its owner. */
export function findSlug(address: string): string | undefined {
  return /\/in\/([^/?#]+)/.exec(address)?.[1];
}

/** What an element shows of words, without what only says who is there now. */
export function wordsOf(element: Element): string {
  const copy = element.cloneNode(true);
  if (copy instanceof Element) {
    for (const presence of copy.querySelectorAll(places.presence)) presence.remove();
  }
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** The owner of the profile page behind a box, where there is one: in the document, whatever the box's root. */
export function findProfile(page: Document): (Recipient & { readonly slug: string }) | undefined {
  const slug = findSlug(page.location?.pathname ?? '');
  if (!slug) return undefined;
  const inTitle = /^(?:\(\d+\) )?(.+) \| LinkedIn$/.exec(page.title)?.[1];
  const heading = page.querySelector('main h1') ?? findHeading(page, inTitle);
  const name = heading ? wordsOf(heading) : inTitle;
  return name ? { slug, ...toRecipient(name, heading && findHeadlineOf(heading)) } : undefined;
}

/** The newer profiles have no first heading, but many second ones. */
function findHeading(page: Document, name: string | undefined): Element | undefined {
  return [...page.querySelectorAll('main h2')].find((each) => wordsOf(each) === name);
}

function findHeadlineOf(heading: Element): string | undefined {
  const section = heading.closest('section, main');
  if (!section) return undefined;
  const line = section.querySelector('.text-body-medium');
  return line ? wordsOf(line) : findLineUnder(heading, section);
}

/** The line under a name, where no class tells it: beside the name, or beside what holds that alone. */
export function findLineUnder(name: Element, within: Element): string | undefined {
  let at: Element | null = name;
  for (let up = 0; at && at !== within && up < 3; up += 1) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (next.matches(places.noLine) || next.querySelector(places.noLine)) return undefined;
      const words = wordsOf(next);
      if (words !== '' && !besideName.test(words)) return words;
    }
    at = at.parentElement;
  }
  return undefined;
}

/** A reader, if there is a name to call them by. */
export function named(name: string, headline: string | undefined): readonly Recipient[] {
  return name === '' ? [] : [toRecipient(name, headline)];
}

function toRecipient(name: string, headline: string | undefined): Recipient {
  const isHeadline = headline && headline.length <= longestHeadline;
  return isHeadline ? { name, headline, via: 'to' } : { name, via: 'to' };
}

function findHeadline(box: HTMLElement, link: HTMLElement): string | undefined {
  const info = findOwn(box, places.info) ?? findOwn(box, places.card);
  const words = info && (info.querySelector('[title]')?.getAttribute('title') ?? wordsOf(info));
  if (words && !info.matches(places.presence) && !lastSeen.test(words)) return words;
  const card = findOwn(box, places.card);
  if (card && card !== info) return wordsOf(card);
  const profile = findProfile(box.ownerDocument);
  return profile?.slug === findSlug(link.getAttribute('href') ?? '')
    ? profile?.headline
    : undefined;
}

/** The first that shows words and is not about someone else. */
function findOwn(box: HTMLElement, selector: string): HTMLElement | undefined {
  const found = [...box.querySelectorAll<HTMLElement>(selector)];
  return found.find((element) => !element.closest(places.others) && wordsOf(element) !== '');
}

function textsOf(box: HTMLElement, selector: string): readonly string[] {
  const found = [...box.querySelectorAll(selector)].filter(
    (element) => !element.querySelector(selector),
  );
  return [...new Set(found.map(wordsOf))].filter((words) => words !== '');
}

function readerOf(name: string): Recipient {
  return { name: name.trim(), via: 'to' };
}
