import { type Draft, type Place, places } from '@/lib/model/draft';
import type { Chances } from './classifier/classifier';
import type { Found } from './found';
import type { Lookups } from './lookups';
import type { Lookup, Reading } from './reading';
import { type Sentence, splitSentences } from './sentences';

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
  /** What the classifier thinks of each sentence; `undefined` when it is switched off. */
  readonly chance?: Chances;
  /** Hits of the words that are looked for everywhere, in the order of the text, the subject's first. */
  readonly hits: ReadonlyMap<Lookup, readonly Hit[]>;
  /** The first hit of any words. */
  first(lookup: Lookup): Hit | undefined;
}

/** Cuts a draft into sentences and finds all words of all rules in them. */
export function readDraft(draft: Draft, lookups: Lookups): ReadDraft {
  const sentences = places.flatMap((where) =>
    splitSentences(draft[where]).map((sentence) => ({
      ...sentence,
      where,
      reading: lookups.read(sentence.text),
    })),
  );
  return {
    draft,
    sentences,
    hits: collectHits(sentences),
    first: (lookup) => findFirst(sentences, lookup),
  };
}

function findFirst(sentences: readonly ReadSentence[], lookup: Lookup): Hit | undefined {
  for (const [index, sentence] of sentences.entries()) {
    const [found] = sentence.reading.get(lookup) ?? [];
    if (found) return place(found, sentence, index);
  }
  return undefined;
}

function place(found: Found, { where, start: offset }: ReadSentence, sentence: number): Hit {
  return { ...found, where, sentence, start: offset + found.start, end: offset + found.end };
}

function collectHits(sentences: readonly ReadSentence[]): ReadonlyMap<Lookup, readonly Hit[]> {
  const hits = new Map<Lookup, Hit[]>();
  sentences.forEach((sentence, index) => {
    for (const [lookup, found] of sentence.reading.found) {
      const placed = found.map((each) => place(each, sentence, index));
      hits.set(lookup, [...(hits.get(lookup) ?? []), ...placed]);
    }
  });
  return hits;
}
