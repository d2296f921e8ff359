/**
 * What an engine would have to work out of its rules whenever it starts. It finds the same without it, a moment
 * later.
 */
export interface Prepared {
  /** All forms of a word, itself first, parted by spaces. */
  readonly forms: Readonly<Record<string, string>>;
  /** By an expression’s source: sets of words of which each hit has one, the words parted by spaces. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

export const nothingPrepared: Prepared = { forms: {}, needs: {} };
