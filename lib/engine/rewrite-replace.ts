import type { Rewrite, Span } from '@/lib/model/finding';
import { findMatter } from './matter';
import type { Hit, ReadDraft } from './read-draft';

/** New words, and whether they take the place of the hit or of its sentence. */
interface Wording {
  readonly wording: string;
  readonly of: 'hit' | 'sentence';
}

/** Puts other words in place of the hit; `undefined` when the wording names a group that caught nothing. */
export function replaceHit(
  hit: Hit,
  { wording, of }: Wording,
  read: ReadDraft,
): Rewrite | undefined {
  const sentence = read.sentences[hit.sentence] ?? hit;
  const text = read.draft[hit.where];
  const { start, end }: Span = of === 'sentence' ? sentence : hit;
  const words = text.slice(hit.start, hit.end);
  const to = fill(wording, {
    ...hit.groups,
    words,
    lower: lower(words),
    ...nameMatter(wording, hit, read),
  });
  if (to === undefined) return undefined;
  const from = text.slice(start, end);
  // Words that open their sentence, or that carry one capital, go on with a capital.
  const isCapital = start === sentence.start ? /^\p{Lu}/u : /^\p{Lu}(?!\p{Lu})/u;
  return { start, end, from, to: isCapital.test(from) ? capitalise(to) : to };
}

/** Found only where a wording asks for it. */
function nameMatter(wording: string, hit: Hit, { sentences }: ReadDraft): { matter?: string } {
  const sentence = sentences[hit.sentence];
  if (!sentence || !wording.includes('{matter}')) return {};
  const { text, start } = sentence;
  const matter = findMatter(text, { start: hit.start - start, end: hit.end - start });
  return matter === undefined ? {} : { matter };
}

function fill(wording: string, known: Readonly<Record<string, string>>): string | undefined {
  let isWhole = true;
  const filled = wording.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(known, name) ? known[name] : '';
    if (!value) isWhole = false;
    return value ?? '';
  });
  return isWhole ? filled : undefined;
}

function lower(words: string): string {
  return words.toLowerCase().replace(/\bi\b/g, 'I');
}

function capitalise(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
