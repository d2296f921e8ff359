import type { Holds, Step } from '@/tests/e2e/untouched/step';
import { type Box, drawn, openFocused } from './boxes';
import { findSelected, isTextBox, select, selectShares } from './places';
import { digest } from './record';
import { breakLine, doStep, typeLetters } from './steps';

/** A box while one fix is made in it. */
export interface State {
  /** Its markup, or its value. */
  readonly body: string;
  /** How many characters stand before the caret. */
  readonly caret: number;
  readonly saved: string;
}

let box: Box | undefined;

/** Opens a box and does these steps in it. */
export async function open(surface: string, holds: Holds, steps: readonly Step[]): Promise<void> {
  box = await openFocused(surface);
  for (const step of steps) doStep(step, findBody(), holds);
  await drawn();
}

/** Writes a first line above all the box holds, some of its words in bold, and puts the caret before them. */
export async function plant(line: string, bold: string, holds: Holds): Promise<void> {
  selectShares(findBody(), 0, 0);
  typeLetters(line);
  breakLine(holds);
  await drawn();
  if (bold !== '') {
    selectWords(bold);
    document.execCommand('bold');
  }
  selectShares(findBody(), 0, 0);
  await drawn();
}

/** What a person does who has no coach: selects the words, and types the better ones over them. */
export function typeOver(from: string, to: string): void {
  selectWords(from);
  if (to === '') document.execCommand('delete');
  else document.execCommand('insertText', false, to);
  // Where a caret is put, even to where it is, the next words are another step to undo.
  const body = findBody();
  const caret = findSelected(body);
  if (isTextBox(body)) body.setSelectionRange(body.selectionEnd, body.selectionEnd);
  else if (caret) getSelection()?.collapse(caret.endContainer, caret.endOffset);
}

export function holdsWords(words: string): boolean {
  return readWords(findBody()).includes(words);
}

export async function readState(): Promise<State> {
  await drawn();
  const body = findBody();
  const markup = isTextBox(body) ? body.value : body.innerHTML;
  return { body: markup, caret: countBefore(body), saved: digest(box?.readSaved() ?? '') };
}

export function close(): void {
  box?.close();
  box = undefined;
}

function findBody(): HTMLElement {
  const body = box?.findBody();
  if (!body) throw new Error('expected a box with a body');
  return body;
}

function readWords(body: HTMLElement): string {
  const words = isTextBox(body) ? body.value : body.textContent;
  return words.replaceAll('\u00a0', ' ');
}

function selectWords(words: string): void {
  const body = findBody();
  const start = readWords(body).indexOf(words);
  if (start < 0) throw new Error(`expected “${words}” in the box`);
  const end = start + words.length;
  if (isTextBox(body)) body.setSelectionRange(start, end);
  else select(findPlace(body, start, 'from'), findPlace(body, end, 'up to'));
}

/** Where a unit of the text stands, or the one before: a selection hugs its words. */
function findPlace(body: HTMLElement, offset: number, edge: 'from' | 'up to') {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const into = offset - before;
    if (edge === 'from' ? into < node.length : into <= node.length) return { node, offset: into };
    before += node.length;
  }
  throw new Error(`expected ${offset} characters in the box`);
}

function countBefore(body: HTMLElement): number {
  if (isTextBox(body)) return body.selectionEnd;
  const selected = findSelected(body);
  if (!selected || !body.contains(selected.endContainer)) return -1;
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(selected.endContainer, selected.endOffset);
  return before.toString().length;
}
