/** Something stored that could not be read as what it should be. It is kept, never thrown away. */
export interface KeptAside {
  /** Where it was stored, such as `rules`. */
  readonly key: string;
  /** What was expected of it. */
  readonly problem: string;
  readonly value: unknown;
}
