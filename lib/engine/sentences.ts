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

// A line that goes on in small letters after a long one belongs to it: mail wrapped at 72 columns.
const paragraphBreak = /\r?\n(?!\p{Ll})|(?<=^.{0,49})\r?\n/mu;

const paragraphs = new BoundedCache<readonly Sentence[]>(2_000_000);

/** Cuts a text into sentences, in order; white space around them is left out. */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let cursor = 0;
  for (const paragraph of text.split(paragraphBreak)) {
    const at = text.indexOf(paragraph, cursor);
    for (const sentence of paragraphs.get(paragraph, splitParagraph)) {
      found.push({ ...sentence, start: at + sentence.start, end: at + sentence.end });
    }
    cursor = at + paragraph.length;
  }
  return found;
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
