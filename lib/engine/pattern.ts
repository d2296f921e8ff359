import nlp, { type Token, type View } from 'compromise/two';
import type { Span } from '@/lib/model/finding';
import type { Concepts } from './concepts';
import type { Found } from './found';
import type { TaggedSentence } from './grammar';
import { splitWords } from './tokens';

/** How a sentence may write a word short, where the short form is not the word itself. */
const contracted: Readonly<Record<string, readonly string[]>> = {
  is: ["'s"],
  has: ["'s"],
  us: ["'s"],
  would: ["'d"],
  had: ["'d"],
  going: ['gonna'],
  want: ['wanna'],
  got: ['gotta'],
};

/** A match in compromise's syntax, ready to run. */
export interface Pattern {
  readonly tokens: readonly Token[];
  /** Forms of which a sentence must have one to be worth tagging; `undefined` when any is. */
  readonly triggers: ReadonlySet<string> | undefined;
}

/** Throws when the syntax cannot be used, with what was expected. */
export function compilePattern(match: string, concepts: Concepts): Pattern {
  const tokens = nlp.parseMatch(match);
  if (tokens.length === 0) throw new Error('expected a match with at least one word');
  if (tokens.some(hasRegex)) {
    throw new Error(
      'expected no /…/ in a match: put the pattern under regex, where it cannot hang',
    );
  }
  return { tokens, triggers: findTriggers(tokens, concepts) };
}

function hasRegex(token: Token): boolean {
  return token.regex !== undefined || (token.choices ?? []).flat().some(hasRegex);
}

/** Of the tokens a match cannot do without, the one whose words are rarest: long and few. */
function findTriggers(
  tokens: readonly Token[],
  concepts: Concepts,
): ReadonlySet<string> | undefined {
  const sets = tokens.flatMap((token) => formsOf(token, concepts) ?? []);
  return sets.sort((one, other) => rarity(other) - rarity(one))[0];
}

function rarity(forms: ReadonlySet<string>): number {
  return Math.min(...[...forms].map((form) => form.length)) - Math.log2(forms.size);
}

/** Every form a token can be, or `undefined` when it is optional or no list of words says it. */
function formsOf(token: Token, concepts: Concepts): ReadonlySet<string> | undefined {
  if (token.optional || token.negative || token.fuzzy) return undefined;
  if (token.tag !== undefined) return concepts.formsOf(token.tag);
  const word = token.word ?? token.machine;
  if (word !== undefined) return new Set(firstForms([word]));
  if (token.operator === 'and') {
    return token.choices?.map((choice) => findTriggers(choice, concepts)).find((forms) => forms);
  }
  return token.operator === 'or' ? formsOfChoices(token, concepts) : undefined;
}

function formsOfChoices(token: Token, concepts: Concepts): ReadonlySet<string> | undefined {
  const forms = new Set(firstForms([...(token.fastOr ?? [])]));
  for (const choice of token.choices ?? []) {
    const some = findTriggers(choice, concepts);
    if (!some) return undefined;
    for (const form of some) forms.add(form);
  }
  return forms.size > 0 ? forms : undefined;
}

function firstForms(words: readonly string[]): string[] {
  const first = words.flatMap((word) => splitWords(word).slice(0, 1)).map(({ form }) => form);
  return first.flatMap((form) => [form, ...(contracted[form] ?? [])]);
}

/**
 * Every hit of the pattern in the sentence: its groups in `[brackets]` where it has some without a name, else
 * all of it.
 */
export function findPattern(pattern: Pattern, sentence: TaggedSentence, text: string): Found[] {
  const view = sentence.view.match(pattern.tokens);
  if (view.fullPointer.length === 0) return [];
  const all = Object.entries(view.groups());
  const unnamed = all.filter(([name]) => /^\d+$/.test(name));
  const hits = unnamed.length > 0 ? unnamed.map(([, group]) => group) : [view];
  const found = hits.flatMap((hit) => spansOf(hit, sentence));
  const named = all.filter(([name]) => !/^\d+$/.test(name));
  if (named.length === 0) return found;
  const groups = Object.fromEntries(
    named.map(([name, group]) => [name, firstWords(spansOf(group, sentence), text)]),
  );
  return found.map((span) => ({ ...span, groups }));
}

function firstWords([span]: readonly Span[], text: string): string {
  return span ? text.slice(span.start, span.end) : '';
}

function spansOf(view: View, { spans }: TaggedSentence): Span[] {
  return view.fullPointer.flatMap(([piece, start, end]) => {
    const first = spans[piece]?.[start];
    const last = spans[piece]?.[end - 1];
    return first && last && first.start < last.end ? [{ start: first.start, end: last.end }] : [];
  });
}
