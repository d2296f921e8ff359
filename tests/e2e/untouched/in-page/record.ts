import type { Box } from './boxes';
import { describeSelection, findFocused, isTextBox } from './places';

/** A box at one moment. */
export interface Moment {
  /** The body with all of its attributes and markup, or a text box's value. */
  readonly body: string;
  /** The open tags of all that the body stands in. */
  readonly around: string;
  readonly selection: string;
  readonly focus: string;
}

/** What became of one sequence. */
export interface Outcome {
  readonly moments: readonly Moment[];
  /** Every move of the keyboard that the page heard of. */
  readonly moves: readonly string[];
  readonly saved: string;
  readonly sent: string;
  /** Whether the coach had words underlined at one of the moments. */
  readonly wasUnderlined: boolean;
}

/** Looks at a box as it is now. */
export function look(box: Box): Moment {
  const body = box.findBody();
  if (!body) return { body: 'gone', around: '', selection: '', focus: '' };
  const focused = findFocused();
  return {
    body: isTextBox(body) ? `${tag(body)}${body.value}` : body.outerHTML,
    around: listAround(body),
    selection: describeSelection(body),
    focus: focused === body ? 'the box' : tag(focused),
  };
}

function listAround(body: HTMLElement): string {
  const tags: string[] = [];
  let at: Node | null = body.parentNode;
  while (at) {
    if (at instanceof Element) tags.unshift(tag(at));
    at = at instanceof ShadowRoot ? at.host : at.parentNode;
  }
  return tags.join('');
}

function tag(element: Element | null): string {
  const copy = element?.cloneNode(false);
  return copy instanceof Element ? copy.outerHTML.replace(/<\/[^>]*>$/, '') : 'none';
}

/** Whether the coach has underlined anything on the page. */
export function isUnderlined(): boolean {
  return ['stop', 'warn', 'nudge'].some((severity) => CSS.highlights.has(`upwrite-${severity}`));
}

/** Writes down each move of the keyboard into or out of anything, until it is called off. */
export function hearMoves(moves: string[], signal: AbortSignal): void {
  const hear = ({ type, target }: Event) => {
    moves.push(`${type} ${target instanceof Element ? tag(target) : 'page'}`);
  };
  for (const type of ['focusin', 'focusout']) {
    addEventListener(type, hear, { capture: true, signal });
  }
}

/** Long texts by their length and a number that one changed character changes too. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length} characters, ${(hash >>> 0).toString(16)}, ends: ${text.slice(-300)}`;
}
