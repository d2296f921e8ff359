import nlp from 'compromise/two';
import type { Span } from '@/lib/model/finding';
import { BoundedCache } from './bounded-cache';

/** One sentence, at `start` of its text. White space inside it is read as plain spaces. */
export interface Sentence extends Span {
  readonly text: string;
}

/** Longer pieces are cut, so that no input costs more than its length. In UTF-16 units. */
const longestParagraph = 4000;
const longestSentence = 1000;

/** Lines that belong together, with their sentences. Offsets count from its own start. */
export interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly text: string;
}

/** A paragraph where it stands in a text. */
export interface PlacedParagraph {
  readonly paragraph: Paragraph;
  readonly at: number;
}

const known = new BoundedCache<Paragraph>(2_000_000);

/** Cuts a text into paragraphs, in order. */
export function splitParagraphs(text: string): readonly PlacedParagraph[] {
  const found: PlacedParagraph[] = [];
  let at = 0;
  let line = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
    const lineEnd = text.charAt(end - 1) === '\r' ? end - 1 : end;
    if (lineEnd < end || !goesOn(text, line, end)) {
      if (lineEnd > at) found.push({ at, paragraph: read(text.slice(at, lineEnd)) });
      at = end + 1;
    }
    line = end + 1;
  }
  if (text.length > at) found.push({ at, paragraph: read(text.slice(at)) });
  return found;
}

/** All sentences of a text, in order; white space around them is left out. */
export function splitSentences(text: string): Sentence[] {
  return splitParagraphs(text).flatMap(({ at, paragraph }) =>
    paragraph.sentences.map((sentence) => ({
      text: sentence.text,
      start: at + sentence.start,
      end: at + sentence.end,
    })),
  );
}

const smallLetter = /^\p{Ll}/u;
const shortLine = /(?:^|[\r\u2028\u2029]).{0,49}$/u;
const mayBeShorter = /[\r\u2028\u2029\uD800-\uDFFF]/;
const longestShort = 49;

/** A line that goes on in small letters after a long one belongs to it: mail wrapped at 72 columns. */
function goesOn(text: string, line: number, end: number): boolean {
  if (end - line <= longestShort || !smallLetter.test(text.slice(end + 1, end + 3))) return false;
  const before = text.slice(line, end);
  // Nearly no line has other breaks in it, or letters of two units.
  return !(mayBeShorter.test(before) && shortLine.test(before));
}

function read(text: string): Paragraph {
  return known.get(text, (own) => ({ text: own, sentences: splitParagraph(own) }));
}

function splitParagraph(paragraph: string): readonly Sentence[] {
  const flat = paragraph.replace(/\s/gu, ' ');
  const found: Sentence[] = [];
  let cursor = 0;
  const pieces = cut(flat, longestParagraph).flatMap(splitAtPunctuation);
  for (const piece of pieces.flatMap((sentence) => cut(sentence, longestSentence))) {
    const text = piece.trim();
    const start = cursor + piece.indexOf(text);
    if (text !== '') found.push({ text, start, end: start + text.length });
    cursor += piece.length;
  }
  return found;
}

/** compromise knows abbreviations; should it ever alter the text, the piece stays whole. */
function splitAtPunctuation(piece: string): readonly string[] {
  const world = nlp.world();
  const found = world.methods.one.tokenize.splitSentences(piece, world);
  return found.join('') === piece ? found : [piece];
}

/** Cuts at the last space before the limit, or inside a word that is longer, never inside a character. */
function cut(text: string, longest: number): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const space = text.lastIndexOf(' ', start + longest);
    const end = space > start ? space : endOfCharacter(text, start + longest);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return [...pieces, text.slice(start)];
}

function endOfCharacter(text: string, at: number): number {
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return isSplit ? at + 1 : at;
}
