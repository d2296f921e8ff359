import type { Concepts } from './concepts';
import type { Found } from './found';
import { type TaggedSentence, tagSentence } from './grammar';
import type { Needs } from './needs';
import { splitWords, type WordToken } from './tokens';

/** One set of words to look for, known by its number. */
export type Lookup = number;

/** One way to find a set of words. */
export interface Entry {
  readonly lookup: Lookup;
  /** Its place among all entries. */
  readonly order: number;
  readonly needs: Needs;
  /** Looked for only where somebody asks. */
  readonly isAsked: boolean;
  readonly usesTags: boolean;
  find(sentence: OpenSentence): readonly Found[];
}

/** A sentence while it is read; it is cut into words and tagged only if some entry asks for it. */
export class OpenSentence {
  readonly text: string;
  readonly #concepts: Concepts;
  #tokens: readonly WordToken[] | undefined;
  #tagged: TaggedSentence | undefined;

  constructor(text: string, concepts: Concepts, tokens?: readonly WordToken[]) {
    this.text = text;
    this.#concepts = concepts;
    this.#tokens = tokens;
  }

  get tokens(): readonly WordToken[] {
    this.#tokens ??= splitWords(this.text);
    return this.#tokens;
  }

  get tagged(): TaggedSentence {
    this.#tagged ??= tagSentence(this.text, this.#concepts);
    return this.#tagged;
  }
}

/** What stands in one sentence, by lookup. Offsets count from the sentence's start. */
export class Reading {
  /** Of the words that are looked for everywhere. */
  readonly found: ReadonlyMap<Lookup, readonly Found[]>;
  readonly #asked = new Map<Lookup, readonly Found[]>();
  readonly #open: () => OpenSentence;
  #waiting: readonly Entry[];

  /** `entries` are those that may be in the sentence, in their order. */
  constructor(sentence: OpenSentence, entries: readonly Entry[], open: () => OpenSentence) {
    const isAsked = entries.some((entry) => entry.isAsked);
    const now = isAsked ? entries.filter((entry) => !entry.isAsked) : entries;
    this.found = now.length > 0 ? look(now, sentence) : none;
    this.#waiting = isAsked ? entries.filter((entry) => entry.isAsked) : [];
    this.#open = open;
  }

  /** Hits of any lookup, in order; `undefined` when there is none. */
  get(lookup: Lookup): readonly Found[] | undefined {
    if (this.#waiting.some((entry) => entry.lookup === lookup)) this.#look(lookup);
    return this.found.get(lookup) ?? this.#asked.get(lookup);
  }

  has(lookup: Lookup): boolean {
    return this.get(lookup) !== undefined;
  }

  /** To tag a sentence costs more than all else: what needs it is then found in one go. */
  #look(lookup: Lookup): void {
    const usesTags = new Set(
      this.#waiting.filter((entry) => entry.usesTags).map((entry) => entry.lookup),
    );
    const isNow = usesTags.has(lookup)
      ? (entry: Entry) => usesTags.has(entry.lookup)
      : (entry: Entry) => entry.lookup === lookup;
    const found = look(this.#waiting.filter(isNow), this.#open());
    this.#waiting = this.#waiting.filter((entry) => !isNow(entry));
    for (const [each, hits] of found) this.#asked.set(each, hits);
  }
}

const none: ReadonlyMap<Lookup, readonly Found[]> = new Map();

function look(
  entries: readonly Entry[],
  sentence: OpenSentence,
): ReadonlyMap<Lookup, readonly Found[]> {
  const all = new Map<Lookup, Found[]>();
  for (const entry of entries) {
    const found = findSafely(entry, sentence);
    if (found.length > 0) all.set(entry.lookup, [...(all.get(entry.lookup) ?? []), ...found]);
  }
  for (const found of all.values()) found.sort((one, other) => one.start - other.start);
  return all.size > 0 ? all : none;
}

/** The one boundary of the engine: should a library fail on a text, that entry is silent there. */
function findSafely(entry: Entry, sentence: OpenSentence): readonly Found[] {
  try {
    return entry.find(sentence);
  } catch {
    return [];
  }
}
