import type { Term } from 'compromise/two';
import type { Concept } from '@/lib/model/concept';
import type { Person } from '@/lib/model/person';
import { leadership } from '@/lib/model/role';
import { inflect } from './inflect';
import { normalise, splitWords } from './tokens';

interface Meaning {
  readonly tag: string;
  readonly as?: Concept['as'];
  /** The forms of the words that follow, for a concept of several words. */
  readonly rest: readonly ReadonlySet<string>[];
}

/** The vocabulary, ready to mark terms with. */
export interface Concepts {
  /** Every form that may begin a word of the concept. */
  formsOf(tag: string): ReadonlySet<string> | undefined;
  /** Adds the tags of all concepts that stand in the terms of one sentence. */
  mark(terms: readonly Term[]): void;
}

/** Teaches the vocabulary, and the names of the writer's own people. */
export function compileConcepts(
  vocabulary: readonly Concept[],
  people: readonly Person[],
): Concepts {
  const meanings = new Map<string, Meaning[]>();
  const forms = new Map<string, Set<string>>();
  for (const { tag, as, words } of vocabulary) {
    const known = forms.get(tag) ?? new Set();
    forms.set(tag, known);
    for (const phrase of words) {
      const [first, ...rest] = splitWords(phrase).map(({ form }) => inflect(form));
      for (const form of first ?? []) {
        known.add(form);
        meanings.set(form, [...(meanings.get(form) ?? []), { tag, as, rest }]);
      }
    }
  }
  const names = compileNames(people);
  for (const [name, tag] of names) forms.get(tag)?.add(name);
  return {
    formsOf: (tag) => forms.get(tag),
    mark: (terms) => {
      markWords(terms, meanings);
      markNames(terms, names);
    },
  };
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
