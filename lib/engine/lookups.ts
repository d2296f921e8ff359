import type { Prepared } from '@/lib/model/prepared';
import type { Words } from '@/lib/model/rule';
import { BoundedCache } from './bounded-cache';
import type { Concepts } from './concepts';
import { areMet } from './needs';
import { compilePattern, findPattern, type Pattern } from './pattern';
import { compilePhrase, findPhrase } from './phrase';
import { type Entry, type Lookup, OpenSentence, Reading } from './reading';
import { compileRegex, findRegex } from './regex';
import type { Paragraph } from './sentences';
import { splitWords } from './tokens';
import { collectWords } from './words';

type Finder = Pick<Entry, 'needs' | 'usesTags' | 'find'>;

/** All words of all rules, held against each sentence in one pass over an index. */
export class Lookups {
  readonly #concepts: Concepts;
  readonly #prepared: Prepared;
  readonly #all: Entry[] = [];
  readonly #always: Entry[] = [];
  readonly #byWord = new Map<string, Entry[]>();
  readonly #read = new BoundedCache<Reading>(1_000_000);
  readonly #readParagraphs = new WeakMap<Paragraph, readonly Reading[]>();
  #count = 0;

  constructor(concepts: Concepts, prepared: Prepared) {
    this.#concepts = concepts;
    this.#prepared = prepared;
  }

  /**
   * Takes in a set of words, to be looked for in every sentence, or only in those where it is asked for.
   * Throws when one of them cannot be used, and then takes in none.
   */
  add(words: Words, { isAsked = false } = {}): Lookup {
    const lookup = this.#count;
    for (const finder of this.#compile(words)) {
      this.#index({ ...finder, lookup, isAsked, order: this.#all.length });
    }
    this.#count += 1;
    return lookup;
  }

  /** All that stands in each sentence of a paragraph. Cached by it, and by the text of the sentences. */
  read(paragraph: Paragraph): readonly Reading[] {
    const known = this.#readParagraphs.get(paragraph);
    if (known) return known;
    const readings = paragraph.sentences.map(({ text }) =>
      this.#read.get(text, (fresh) => this.#readAfresh(fresh)),
    );
    this.#readParagraphs.set(paragraph, readings);
    return readings;
  }

  /** Of hits at one place the first in this list comes first: it is the one a line of the checklist shows. */
  #compile({ phrases, match, regex }: Words): readonly Finder[] {
    const patterns = match.map((source) => compilePattern(source, this.#concepts));
    return [
      ...patterns.filter(({ isOfNumbers }) => isOfNumbers).map(asFinder),
      ...regex
        .map((source) => compileRegex(source, this.#prepared))
        .map((compiled) => ({
          needs: compiled.needs,
          usesTags: false,
          find: ({ text }: OpenSentence) => findRegex(compiled, text),
        })),
      ...phrases
        .map((source) => compilePhrase(source, this.#prepared))
        .map((phrase) => ({
          needs: phrase.needs,
          usesTags: false,
          find: ({ tokens }: OpenSentence) => findPhrase(phrase, tokens),
        })),
      ...patterns.filter(({ isOfNumbers }) => !isOfNumbers).map(asFinder),
    ];
  }

  #index(entry: Entry): void {
    this.#all.push(entry);
    const [rarest] = entry.needs;
    if (!rarest) this.#always.push(entry);
    for (const word of rarest ?? []) {
      const entries = this.#byWord.get(word);
      if (entries) entries.push(entry);
      else this.#byWord.set(word, [entry]);
    }
  }

  #readAfresh(text: string): Reading {
    const tokens = splitWords(text);
    const words = collectWords(text, tokens);
    for (const sign of this.#concepts.findSigns(tokens)) words?.add(sign);
    const entries = words ? this.#findEntries(words) : this.#all;
    const sentence = new OpenSentence(text, this.#concepts, tokens);
    return new Reading(sentence, entries, () => new OpenSentence(text, this.#concepts));
  }

  /** The entries that may be in a sentence with these words, in their order. */
  #findEntries(words: ReadonlySet<string>): readonly Entry[] {
    const entries = new Set(this.#always);
    for (const word of words) {
      for (const entry of this.#byWord.get(word) ?? []) entries.add(entry);
    }
    return [...entries]
      .filter(({ needs }) => areMet(needs, words))
      .sort((one, other) => one.order - other.order);
  }
}

function asFinder(pattern: Pattern): Finder {
  return {
    needs: pattern.needs,
    usesTags: true,
    find: ({ tagged, text }) => findPattern(pattern, tagged, text),
  };
}
