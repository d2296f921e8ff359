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
    const own = this.#waiting.filter((entry) => entry.lookup === lookup);
    // To tag a sentence costs more than all else: what needs it is then found in one go.
    const tags = own.some(({ usesTags }) => usesTags);
    if (own.length > 0) this.#look((entry) => own.includes(entry) || (tags && entry.usesTags));
    return this.found.get(lookup) ?? this.#asked.get(lookup);
  }

  /** Hits that are found without tagging the sentence, in order: not always all of them. */
  glance(lookup: Lookup): readonly Found[] | undefined {
    this.#look((entry) => entry.lookup === lookup && !entry.usesTags);
    return this.found.get(lookup) ?? this.#asked.get(lookup);
  }

  has(lookup: Lookup): boolean {
    return this.get(lookup) !== undefined;
  }

  #look(isNow: (entry: Entry) => boolean): void {
    const now = this.#waiting.filter(isNow);
    if (now.length === 0) return;
    this.#waiting = this.#waiting.filter((entry) => !now.includes(entry));
    for (const [lookup, hits] of look(now, this.#open())) {
      const all = [...(this.#asked.get(lookup) ?? []), ...hits];
      this.#asked.set(
        lookup,
        all.sort((one, other) => one.start - other.start),
      );
    }
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
