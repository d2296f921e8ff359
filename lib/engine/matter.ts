import nlp, { type Term } from 'compromise/two';
import type { Span } from '@/lib/model/finding';
import { BoundedCache } from './bounded-cache';
import { findSpans } from './grammar';

const opening = /^(?:the|this|that|these|those|my|our|your|its|their)$/iu;
const notMatters = ['Pronoun', 'Person', 'Date', 'Duration', 'Determiner', 'Conjunction'];

/** What each sentence names. A sentence may have many hits, and to tag it costs more than all else. */
const known = new BoundedCache<readonly Span[]>(100_000);

/**
 * What a sentence is about, in the writer’s own words: *the Leeds order*. The last thing that is named outside
 * `hit`; no person and no date. `undefined` when there is none.
 */
export function findMatter(sentence: string, hit: Span): string | undefined {
  const named = known.get(sentence, (text) => {
    const { docs } = nlp(text);
    const spans = findSpans(text, docs);
    return docs.flatMap((terms, piece) => listNamed(text, terms, spans[piece] ?? []));
  });
  const last = named.findLast(({ start, end }) => end <= hit.start || start >= hit.end);
  if (!last) return undefined;
  const words = sentence.slice(last.start, last.end);
  return words.replace(/^\w+/u, (first) => (opening.test(first) ? first.toLowerCase() : first));
}

/** Nouns in a row with what stands before them. A single thing wants its article: “order” alone reads as a slip. */
function listNamed(sentence: string, terms: readonly Term[], spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let run: Span[] = [];
  let isOpen = false;
  let end = spans[0]?.start ?? 0;
  const close = (last: Term | undefined) => {
    const [first] = run;
    const word = last?.text ?? '';
    if (first && last && (isNoun(last) || mayBeNoun(last)) && (isOpen || /s$/u.test(word))) {
      found.push({ start: first.start, end });
    }
    run = [];
    isOpen = false;
  };
  terms.forEach((term, at) => {
    const span = spans[at];
    const before = terms[at - 1];
    const isThing = isNoun(term) || (run.length > 0 && at === terms.length - 1 && mayBeNoun(term));
    const isParted = !span || term.text === '' || /\S/u.test(sentence.slice(end, span.start));
    const opens = opening.test(term.text);
    if (opens || isParted || !(isThing || isQuality(term))) close(before);
    if (!span || term.text === '') return;
    end = span.end;
    if (opens || isThing || isQuality(term)) run.push(span);
    if (opens) isOpen = true;
  });
  close(terms.at(-1));
  return found;
}

function isNoun({ tags }: Term): boolean {
  return tags.has('Noun') && !notMatters.some((tag) => tags.has(tag));
}

/** *Figures* or *calls*, which are taken for verbs. */
function mayBeNoun({ tags, text }: Term): boolean {
  return tags.has('PresentTense') && /s$/u.test(text);
}

function isQuality({ tags }: Term): boolean {
  return tags.has('Adjective') || tags.has('Value');
}
