import type { Term } from 'compromise/two';
import type { Concept } from '@/lib/model/concept';
import type { Person } from '@/lib/model/person';
import { nothingPrepared, type Prepared } from '@/lib/model/prepared';
import { leadership } from '@/lib/model/role';
import { inflect } from './inflect';
import { normalise, splitWords, type WordToken } from './tokens';

interface Meaning {
  readonly tag: string;
  readonly as?: Concept['as'];
  /** The forms of the words that follow, for a concept of several words. */
  readonly rest: readonly ReadonlySet<string>[];
}

/** The vocabulary, ready to mark terms with. */
export interface Concepts {
  /** What stands among the words of each sentence with the concept in it; `undefined` for one not taught. */
  formsOf(tag: string): ReadonlySet<string> | undefined;
  /** A sign for each concept whose words stand in a sentence, whatever part of speech they are there. */
  findSigns(tokens: readonly WordToken[]): readonly string[];
  /** Adds the tags of all concepts that stand in the terms of one sentence. */
  mark(terms: readonly Term[]): void;
}

/** Teaches the vocabulary, and the names of the writer's own people. */
export function compileConcepts(
  vocabulary: readonly Concept[],
  people: readonly Person[],
  { forms }: Pick<Prepared, 'forms'> = nothingPrepared,
): Concepts {
  const meanings = new Map<string, Meaning[]>();
  const signs = new Map<string, ReadonlySet<string>>();
  for (const { tag, as, words } of vocabulary) {
    signs.set(tag, new Set([signOf(tag)]));
    for (const phrase of words) {
      const [first, ...rest] = splitWords(phrase).map(({ form }) => inflect(form, forms));
      for (const form of first ?? []) {
        const known = meanings.get(form);
        if (known) known.push({ tag, as, rest });
        else meanings.set(form, [{ tag, as, rest }]);
      }
    }
  }
  const names = compileNames(people);
  return {
    formsOf: (tag) => signs.get(tag),
    findSigns: (tokens) => findSigns(tokens, meanings, names),
    mark: (terms) => {
      markWords(terms, meanings);
      markNames(terms, names);
    },
  };
}

function signOf(tag: string): string {
  return `#${tag}`;
}

function findSigns(
  tokens: readonly WordToken[],
  meanings: ReadonlyMap<string, readonly Meaning[]>,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const found: string[] = [];
  // A term may carry a genitive that is a token of its own.
  const words = tokens.some(isGenitive) ? tokens.filter((token) => !isGenitive(token)) : tokens;
  for (const [at, { form }] of words.entries()) {
    for (const { tag, rest } of meanings.get(form) ?? []) {
      if (rest.every((forms, index) => forms.has(words[at + 1 + index]?.form ?? ''))) {
        found.push(signOf(tag));
      }
    }
    const named = names.get(form);
    if (named !== undefined) found.push(signOf(named));
  }
  return found;
}

function isGenitive({ form }: WordToken): boolean {
  return form === "'s";
}

/** First, last and full names, each with the concept their role stands for. */
function compileNames(people: readonly Person[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { name, role } of people) {
    const tag = leadership.includes(role) ? 'Leader' : role === 'peer' ? 'Colleague' : undefined;
    if (tag) for (const { form } of splitWords(name)) if (form.length > 1) names.set(form, tag);
  }
  return names;
}

function markWords(
  terms: readonly Term[],
  meanings: ReadonlyMap<string, readonly Meaning[]>,
): void {
  terms.forEach((term, at) => {
    for (const { tag, as, rest } of meanings.get(formOf(term)) ?? []) {
      if (as && !term.tags.has(as)) continue;
      const followers = terms.slice(at + 1, at + 1 + rest.length);
      if (rest.some((forms, index) => !forms.has(formOf(followers[index])))) continue;
      for (const each of [term, ...followers]) each.tags.add(tag);
    }
  });
}

function markNames(terms: readonly Term[], names: ReadonlyMap<string, string>): void {
  for (const term of terms) {
    const tag = /^\p{Lu}/u.test(term.text) && names.get(formOf(term));
    if (tag && !term.tags.has('Verb')) term.tags.add(tag);
  }
}

function formOf(term: Term | undefined): string {
  return normalise(term?.text ?? '').replace(/'s$|'$/, '');
}
