/** A thing that rules speak of, and the words people use for it: `#Leader` is *boss, manager, VP*. */
export interface Concept {
  /** The tag in compromise's match syntax, in CamelCase without `#`. */
  readonly tag: string;
  /** Counts only words of this part of speech; without it, any. */
  readonly as?: 'Noun' | 'Verb' | 'Adjective';
  /** Words or phrases in their plain form; every inflection counts. */
  readonly words: readonly string[];
}
