import type { Span } from '@/lib/model/finding';
import { nothingPrepared, type Prepared } from '@/lib/model/prepared';
import { inflect } from './inflect';
import { type Needs, rarestFirst } from './needs';
import { splitWords, type WordToken } from './tokens';

/** One place of a phrase: the forms that may stand there, or a gap of up to three words. */
type Slot = ReadonlySet<string> | 'gap';

/** Words in a row, each in any of its forms. */
export interface Phrase {
  readonly slots: readonly Slot[];
  readonly needs: Needs;
}

const longestGap = 3;

/** Throws when the phrase has no word, with what was expected. */
export function compilePhrase(
  phrase: string,
  { forms }: Pick<Prepared, 'forms'> = nothingPrepared,
): Phrase {
  const slots = phrase.split(/…|\.\.\./).flatMap((part, index): Slot[] => {
    const words = splitWords(part).map(({ form }) => inflect(form, forms));
    return index === 0 ? words : ['gap', ...words];
  });
  while (slots[0] === 'gap') slots.shift();
  while (slots.at(-1) === 'gap') slots.pop();
  const words = slots.filter((slot) => slot !== 'gap');
  if (words.length === 0) throw new Error('expected a phrase with at least one word');
  return { slots, needs: rarestFirst(words) };
}

/** Every place where the phrase stands, from the left, none overlapping. */
export function findPhrase(phrase: Phrase, tokens: readonly WordToken[]): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const after = endOf(phrase.slots, tokens, at);
    const first = tokens[at];
    const last = tokens[after - 1];
    if (after <= at || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at = after - 1;
  }
  return found;
}

/** The index after the last token of the shortest such phrase that begins at `at`, or 0. */
function endOf(slots: readonly Slot[], tokens: readonly WordToken[], at: number): number {
  let reached: readonly number[] = [at];
  for (const slot of slots) {
    reached =
      slot === 'gap' ? widen(reached) : reached.flatMap((index) => step(slot, tokens, index));
    if (reached.length === 0) return 0;
  }
  return Math.min(...reached);
}

function step(forms: ReadonlySet<string>, tokens: readonly WordToken[], index: number): number[] {
  const token = tokens[index];
  return token && forms.has(token.form) ? [index + 1] : [];
}

/** Every place a gap can lead to, each once, so that many gaps cost no more than their length. */
function widen(reached: readonly number[]): readonly number[] {
  const wider = new Set<number>();
  for (const index of reached) {
    for (let skipped = 0; skipped <= longestGap; skipped += 1) wider.add(index + skipped);
  }
  return [...wider];
}
