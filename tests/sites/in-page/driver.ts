import type { Draft, Place } from '@/lib/model/draft';
import type { Field, Replaced } from '@/lib/model/field';
import type { Rewrite, Span } from '@/lib/model/finding';
import { gmail } from '@/lib/sites/gmail';
import { linkedin } from '@/lib/sites/linkedin';
import { isTextBox } from '@/lib/sites/plain-text';
import { practice } from '@/lib/sites/practice';
import { readText } from '@/lib/sites/read-text';
import { findRange, offsetOf } from '@/lib/sites/text-map';
import type { ComposeOptions, Reader } from '@/tests/sites/gmail-page/page/gmail-page';
import type { BoxOptions, Kind } from '@/tests/sites/linkedin-page/page/linkedin-page';
import { balance, countFromNow } from './balance';
import { type Edit, findMisread } from './edits';
import { openedGmail } from './gmail-surfaces';
import { openedLinkedin } from './linkedin-surfaces';
import type { Opened } from './opened';
import { surfaces } from './surfaces';

const sites = { gmail, linkedin, practice };

let watch = new AbortController();
let opened: Opened | undefined;
let found: Field[] = [];
let changes = 0;

countFromNow();

/** Watches the page for fields, as an entrypoint does. */
export function start(site: keyof typeof sites): void {
  watch = new AbortController();
  found = [];
  const meet = (field: Field) => {
    found.push(field);
  };
  sites[site].watch(document, meet, watch.signal);
}

export function stop(): void {
  watch.abort();
}

export function open(surface: string): void {
  opened = surfaces[surface]?.();
  changes = 0;
}

/** Listens to the field under test. */
export function listen(): void {
  const count = () => {
    changes += 1;
  };
  field().onChange(count, watch.signal);
}

export function close(): void {
  opened?.close();
}

export function focus(): void {
  opened?.findBody()?.focus();
}

export function hasBody(): boolean {
  return opened?.findBody() !== undefined;
}

/** Listens to the field, if there is one, has it do its work, and counts what is at work then. */
export function use() {
  if (isOpen()) {
    listen();
    field().read();
    field().range('body', { start: 0, end: 0 });
  }
  return countBalance();
}

export function isOpen(): boolean {
  return fields() === 1;
}

/** How many fields were handed out for the body under test. */
export function fields(): number {
  const body = opened?.findBody();
  return found.filter(({ element }) => element === body).length;
}

export function totalFields(): number {
  return found.length;
}

export function field(): Field {
  const body = opened?.findBody();
  const one = found.find(({ element }) => element === body);
  if (!body || !one) throw new Error('no field for the compose box under test');
  return one;
}

/** The field handed out last, on the page or not. */
export function isLastAborted(): boolean {
  return found.at(-1)?.signal.aborted ?? false;
}

export const read = (): Draft => field().read();
export const countChanges = (): number => changes;
export const countBalance = () => ({ ...balance });
export const setBody = (markup: string): void => opened?.setBody(markup);
export const addReader = (reader: Reader): void => opened?.addReader(reader);
export const move = (): void => opened?.move();
/** What stands in the body: its markup, or a text box's text. */
export function markup(): string {
  const { element } = field();
  return isTextBox(element) ? element.value : element.innerHTML;
}

export const replace = (where: Place, rewrite: Rewrite): Replaced =>
  field().replace(where, rewrite);
export const select = (where: Place, span: Span): void => field().select(where, span);

/** The words that a range holds, read as the field's own text is. */
export function rangeText(span: Span): string | undefined {
  const range = field().range('body', span);
  if (!range) return undefined;
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  return readText(holder, {
    notWords: '.gmail_quote, .gmail_attr, .gmail_signature, .gmail_signature_prefix',
    keepSpaces: true,
  }).text;
}

/** After which of a page's own edits to the draft under test the field has not what stands there. */
export const misreadAfter = (edits: readonly Edit[]): Promise<number[]> =>
  findMisread(field(), edits);

/** The offsets that do not come back from the page as they went there. */
export function lostOffsets(): number[] {
  const { body } = field().read();
  const map = readText(field().element, {
    notWords: '.gmail_quote, .gmail_signature',
    keepSpaces: false,
  });
  const lost: number[] = [];
  for (let offset = 0; offset <= body.length; offset += 1) {
    const range = findRange(map, { start: offset, end: offset });
    const back = range && offsetOf(map, range.startContainer, range.startOffset);
    if (back !== offset) lost.push(offset);
  }
  return lost;
}

export function boxes(where: Place, span: Span) {
  const rest = field().element.getBoundingClientRect().toJSON();
  return {
    boxes: field()
      .boxes(where, span)
      .map((box) => box.toJSON()),
    rest,
  };
}

/** Where the caret stands in the plain text, and what is selected of it. */
export function caret() {
  const at = field().caret();
  const selected = at && field().read()[at.where].slice(at.start, at.end);
  return { at: at?.end, selected, hasKeyboard: at !== undefined };
}

/** An input method's events, in the order both browsers send them. */
export function composeWith(type: 'compositionstart' | 'compositionend'): void {
  field().element.dispatchEvent(new CompositionEvent(type, { bubbles: true }));
}

/** What the page puts into a body behind everyone's back. */
export function putBehind(text: string): void {
  const { element } = field();
  if (isTextBox(element)) element.value = text;
  else element.replaceChildren(text);
}

export function findSubject(): HTMLInputElement {
  const subject = opened?.findSubject();
  if (!subject) throw new Error('no subject beside the body');
  return subject;
}

/** Opens a compose box of Gmail's with something in it, to be the one under test. */
export function openGmail(
  kind: 'openCompose' | 'openReply' | 'openForward',
  options: ComposeOptions,
): number {
  const compose = gmailPage[kind](options);
  opened = openedGmail(compose);
  changes = 0;
  return compose;
}

/** Opens a box of LinkedIn's with something in it, to be the one under test. */
export function openLinkedin(kind: Kind, options: BoxOptions): number {
  const box = linkedinPage.open(kind, options);
  opened = openedLinkedin(box);
  changes = 0;
  return box;
}
