import nlp, { type Token, type View } from 'compromise/two';
import type { Span } from '@/lib/model/finding';
import type { Concepts } from './concepts';
import type { Found } from './found';
import type { TaggedSentence } from './grammar';
import { type Needs, rarestFirst } from './needs';
import { countedForms, numberForms } from './numbers';
import { symbols, writtenAs } from './short-forms';
import { splitWords } from './tokens';

/** A match in compromise's syntax, ready to run. */
export interface Pattern {
  readonly tokens: readonly Token[];
  /** Of which a sentence must have one each to be worth tagging. */
  readonly needs: Needs;
  /** Whether nothing but a number is certain to be in it. */
  readonly isOfNumbers: boolean;
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
  const needs = findNeeds(tokens, concepts);
  return { tokens, needs, isOfNumbers: needs.every(isOfNumbers) };
}

function hasRegex(token: Token): boolean {
  return token.regex !== undefined || (token.choices ?? []).flat().some(hasRegex);
}

/** What stands for each of the tokens that a match cannot do without. */
function findNeeds(tokens: readonly Token[], concepts: Concepts): Needs {
  const counted = hasCounted(tokens) ? [countedForms] : [];
  return rarestFirst([...counted, ...tokens.flatMap((token) => needsOf(token, concepts))]);
}

/** Whether the match wants a number and right after it a plural, with nothing between them but an adjective. */
function hasCounted(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    const after = tokens[at + 1]?.optional ? tokens[at + 2] : tokens[at + 1];
    return token.tag === 'Cardinal' && !token.optional && isPlural(after);
  });
}

function isPlural(token: Token | undefined): boolean {
  if (!token || token.optional || token.negative) return false;
  if (token.operator !== 'and') return token.tag === 'Plural';
  return (token.choices ?? []).some((choice) => choice.length === 1 && isPlural(choice[0]));
}

function isOfNumbers(set: ReadonlySet<string>): boolean {
  return set === numberForms || set === countedForms;
}

function needsOf(token: Token, concepts: Concepts): Needs {
  if (token.optional || token.negative || token.fuzzy) return [];
  if (token.operator === 'and') {
    return (token.choices ?? []).flatMap((choice) => findNeeds(choice, concepts));
  }
  const forms = formsOf(token, concepts);
  return forms ? [forms] : [];
}

/** Every form a token can be, or `undefined` when no list of words says it. */
function formsOf(token: Token, concepts: Concepts): ReadonlySet<string> | undefined {
  if (token.tag !== undefined) return formsOfTag(token.tag, concepts);
  const word = token.word ?? token.machine;
  if (word !== undefined) return firstForms([word]);
  return token.operator === 'or' ? formsOfChoices(token, concepts) : undefined;
}

function formsOfTag(tag: string, concepts: Concepts): ReadonlySet<string> | undefined {
  const isNumber = tag === 'Cardinal' || tag === 'Value';
  return concepts.formsOf(tag) ?? (isNumber ? numberForms : undefined);
}

function formsOfChoices(token: Token, concepts: Concepts): ReadonlySet<string> | undefined {
  const first = firstForms([...(token.fastOr ?? [])]);
  if (!first) return undefined;
  const forms = new Set(first);
  for (const choice of token.choices ?? []) {
    const [some] = findNeeds(choice, concepts);
    if (!some) return undefined;
    for (const form of some) forms.add(form);
  }
  return forms.size > 0 ? forms : undefined;
}

/** The first word of each, as a sentence may have it; `undefined` when one may be no word at all. */
function firstForms(words: readonly string[]): ReadonlySet<string> | undefined {
  const forms = new Set<string>();
  for (const word of words) {
    const first = splitWords(word)[0]?.form;
    if (first === undefined || symbols.has(first)) return undefined;
    for (const form of writtenAs(first)) forms.add(form);
  }
  return forms;
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
