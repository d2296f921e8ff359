/** What the classifier reads in place of words it has no vector for, and at the two ends of a sentence. */
export const specials = ['<unknown>', '<name>', '<start>', '<end>', '<capitals>'] as const;

/** One thing the classifier reads: a word in small letters, a part of a contraction, a mark, `0` for a number. */
export interface Piece {
  readonly form: string;
  /** Whether it was written with a capital inside its sentence, as names are. */
  readonly isName: boolean;
}

const piece = /\p{L}+(?:['’]\p{L}+)*|\d(?:[\d.,:]*\d)?|[!?]+|\.{2,}|[^\s\p{L}\d]/gu;
const contraction = /^(.+?)(n't|'(?:s|m|re|ve|ll|d))$/;

/** Stems that a contraction bends: *can't* is *can not*. */
const stems: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** Longer sentences are read up to here. In pieces. */
const most = 60;

/** What the classifier reads of a sentence, in order. */
export function splitPieces(sentence: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [text] of sentence.matchAll(piece)) {
    if (pieces.length >= most) break;
    addPieces(text, pieces);
  }
  return pieces;
}

function addPieces(text: string, pieces: Piece[]): void {
  const lower = text.toLowerCase();
  if (!/^\p{L}/u.test(text)) {
    pieces.push({ form: formOfMark(text), isName: false });
    return;
  }
  const isFirst = pieces.length === 0;
  if (text.length > 3 && text === text.toUpperCase() && text !== lower) {
    pieces.push({ form: '<capitals>', isName: false });
  }
  const isName = !isFirst && !text.startsWith(lower.charAt(0));
  const plain = lower.replaceAll('’', "'");
  const [, stem, ending] = contraction.exec(plain) ?? [];
  if (stem === undefined || ending === undefined) {
    pieces.push({ form: plain.replaceAll("'", ''), isName });
    return;
  }
  pieces.push({ form: stems[stem] ?? stem, isName }, { form: ending, isName: false });
}

function formOfMark(text: string): string {
  if (/^\d/.test(text)) return '0';
  if (text.startsWith('..') || text === '…') return '…';
  if (text.length > 1) return text.includes('!') ? '!!' : '??';
  return text;
}
