import type { Words } from '@/lib/model/rule';
import { BoundedCache } from './bounded-cache';
import type { Concepts } from './concepts';
import type { Found } from './found';
import { type TaggedSentence, tagSentence } from './grammar';
import { compilePattern, findPattern } from './pattern';
import { compilePhrase, findPhrase } from './phrase';
import { compileRegex, findRegex } from './regex';
import { splitWords, type WordToken } from './tokens';

/** One set of words to look for, known by its number. */
export type Lookup = number;

/** What stands in one sentence, by lookup. Offsets count from the sentence's start. */
export type Reading = ReadonlyMap<Lookup, readonly Found[]>;

/** A sentence while it is read; it is tagged only if some pattern asks for it. */
interface Reader {
  readonly text: string;
  readonly tokens: readonly WordToken[];
  tagged(): TaggedSentence;
}

interface Entry {
  readonly lookup: Lookup;
  /** Forms of which a sentence must have one; `undefined` when it is always worth a look. */
  readonly triggers: ReadonlySet<string> | undefined;
  find(reader: Reader): readonly Found[];
}

/** All words of all rules, held against each sentence in one pass over an index. */
export class Lookups {
  readonly #concepts: Concepts;
  readonly #always = new Set<Entry>();
  readonly #byForm = new Map<string, Entry[]>();
  readonly #read = new BoundedCache<Reading>(1_000_000);
  #count = 0;

  constructor(concepts: Concepts) {
    this.#concepts = concepts;
  }

  /** Takes in a set of words. Throws when one of them cannot be used, and then takes in none. */
  add(words: Words): Lookup {
    const lookup = this.#count;
    for (const entry of this.#compile(lookup, words)) {
      if (!entry.triggers) this.#always.add(entry);
      for (const form of entry.triggers ?? []) {
        const entries = this.#byForm.get(form);
        if (entries) entries.push(entry);
        else this.#byForm.set(form, [entry]);
      }
    }
    this.#count += 1;
    return lookup;
  }

  /** All that stands in one sentence. Cached by its text. */
  read(sentence: string): Reading {
    return this.#read.get(sentence, (text) => this.#readAfresh(text));
  }

  #compile(lookup: Lookup, { phrases, match, regex }: Words): Entry[] {
    return [
      ...phrases.map(compilePhrase).map((phrase) => ({
        lookup,
        triggers: phrase.triggers,
        find: ({ tokens }: Reader) => findPhrase(phrase, tokens),
      })),
      ...match
        .map((source) => compilePattern(source, this.#concepts))
        .map((pattern) => ({
          lookup,
          triggers: pattern.triggers,
          find: ({ text, tagged }: Reader) => findPattern(pattern, tagged(), text),
        })),
      ...regex.map(compileRegex).map((compiled) => ({
        lookup,
        triggers: undefined,
        find: ({ text }: Reader) => findRegex(compiled, text),
      })),
    ];
  }

  #readAfresh(text: string): Reading {
    const tokens = splitWords(text);
    const entries = new Set(this.#always);
    for (const { form } of tokens) {
      for (const entry of this.#byForm.get(form) ?? []) entries.add(entry);
    }
    let tagged: TaggedSentence | undefined;
    const reader: Reader = {
      text,
      tokens,
      tagged: () => {
        tagged ??= tagSentence(text, this.#concepts);
        return tagged;
      },
    };
    const reading = new Map<Lookup, Found[]>();
    for (const entry of entries) {
      const found = findSafely(entry, reader);
      if (found.length > 0)
        reading.set(entry.lookup, [...(reading.get(entry.lookup) ?? []), ...found]);
    }
    for (const found of reading.values()) found.sort((one, other) => one.start - other.start);
    return reading;
  }
}

/** The one boundary of the engine: should a library fail on a text, that entry is silent there. */
function findSafely(entry: Entry, reader: Reader): readonly Found[] {
  try {
    return entry.find(reader);
  } catch {
    return [];
  }
}
