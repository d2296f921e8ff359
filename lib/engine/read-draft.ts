import { type Draft, type Place, places } from '@/lib/model/draft';
import type { Found } from './found';
import type { Lookup, Lookups, Reading } from './lookups';
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
  /** Hits in the order of the text, the subject's first. */
  hits(lookup: Lookup): readonly Hit[];
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
  const hits = collectHits(sentences);
  return { draft, sentences, hits: (lookup) => hits.get(lookup) ?? [] };
}

function collectHits(sentences: readonly ReadSentence[]): ReadonlyMap<Lookup, readonly Hit[]> {
  const hits = new Map<Lookup, Hit[]>();
  sentences.forEach(({ where, start: offset, reading }, sentence) => {
    for (const [lookup, spans] of reading) {
      const found = hits.get(lookup) ?? [];
      for (const span of spans) {
        const [start, end] = [offset + span.start, offset + span.end];
        found.push({ ...span, where, sentence, start, end });
      }
      hits.set(lookup, found);
    }
  });
  return hits;
}
