import nlp, { type Term, type View } from 'compromise/two';
import type { Span } from '@/lib/model/finding';
import type { Concepts } from './concepts';

/** A sentence with its parts of speech and concepts, and where each of its terms stands. */
export interface TaggedSentence {
  readonly view: View;
  /** Spans by compromise's own indexes: `[piece][term]`. */
  readonly spans: readonly (readonly Span[])[];
}

/** Tags one sentence. compromise may cut it into several pieces. */
export function tagSentence(text: string, concepts: Concepts): TaggedSentence {
  const view = nlp(text);
  for (const terms of view.docs) concepts.mark(terms);
  return { view, spans: findSpans(text, view.docs) };
}

/**
 * Where the terms of a text stand in it. The second half of a contraction has no text of its own: it takes the
 * span of the first.
 */
export function findSpans(text: string, docs: readonly (readonly Term[])[]): Span[][] {
  let span: Span = { start: 0, end: 0 };
  return docs.map((terms) =>
    terms.map((term) => {
      const start = term.text === '' ? -1 : text.indexOf(term.text, span.end);
      if (start >= 0) span = { start, end: start + term.text.length };
      return span;
    }),
  );
}
