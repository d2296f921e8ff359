import { type Draft, type Place, places } from '@/lib/model/draft';
import type { Found } from './found';
import type { Lookups } from './lookups';
import type { Lookup, Reading } from './reading';
import { type Paragraph, type Sentence, splitParagraphs } from './sentences';

/** One sentence of a draft with all that stands in it. */
interface ReadSentence extends Sentence {
  readonly where: Place;
  readonly reading: Reading;
}

/** A hit of one lookup, in offsets of its text. */
export interface Hit extends Found {
  readonly where: Place;
  /** Index into `ReadDraft.sentences`. */
  readonly sentence: number;
}

/** A draft, read once for all rules. */
export interface ReadDraft {
  readonly draft: Draft;
  readonly sentences: readonly ReadSentence[];
  /** Those of the body; the same words make the same paragraph. */
  readonly paragraphs: readonly Paragraph[];
  /** Hits of the words that are looked for everywhere, in the order of the text, the subject's first. */
  readonly hits: ReadonlyMap<Lookup, readonly Hit[]>;
  /** The first hit of any words: of those that show at a glance, where there are such. */
  first(lookup: Lookup): Hit | undefined;
}

/** Cuts a draft into sentences and finds all words of all rules in them. */
export function readDraft(draft: Draft, lookups: Lookups): ReadDraft {
  const sentences: ReadSentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const where of places) {
    for (const { at, paragraph } of splitParagraphs(draft[where])) {
      if (where === 'body') paragraphs.push(paragraph);
      for (const [index, reading] of lookups.read(paragraph).entries()) {
        const { text, start, end } = paragraph.sentences[index] as Sentence;
        sentences.push({ text, start: at + start, end: at + end, where, reading });
      }
    }
  }
  return {
    draft,
    paragraphs,
    sentences,
    hits: collectHits(sentences),
    first: (lookup) => findFirst(sentences, lookup),
  };
}

function findFirst(sentences: readonly ReadSentence[], lookup: Lookup): Hit | undefined {
  const look = (find: 'glance' | 'get') => {
    const index = sentences.findIndex(({ reading }) => reading[find](lookup) !== undefined);
    const sentence = sentences[index];
    const [found] = sentence?.reading[find](lookup) ?? [];
    return sentence && found && place(found, sentence, index);
  };
  return look('glance') ?? look('get');
}

function place(found: Found, { where, start: offset }: ReadSentence, sentence: number): Hit {
  const { start, end, groups } = found;
  const hit = { where, sentence, start: offset + start, end: offset + end };
  return groups ? { ...hit, groups } : hit;
}

function collectHits(sentences: readonly ReadSentence[]): ReadonlyMap<Lookup, readonly Hit[]> {
  const hits = new Map<Lookup, Hit[]>();
  sentences.forEach((sentence, index) => {
    for (const [lookup, found] of sentence.reading.found) {
      const known = hits.get(lookup);
      const placed = found.map((each) => place(each, sentence, index));
      if (known) known.push(...placed);
      else hits.set(lookup, placed);
    }
  });
  return hits;
}
