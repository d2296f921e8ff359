/** The parts of compromise/two that the engine stands on; its own types leave them open. */
declare module 'compromise/two' {
  export interface Term {
    readonly text: string;
    readonly normal: string;
    readonly tags: Set<string>;
  }

  /** One token of a parsed match. Absent fields do not constrain. */
  export interface Token {
    readonly word?: string;
    readonly machine?: string;
    readonly tag?: string;
    readonly regex?: RegExp;
    readonly fastOr?: ReadonlySet<string>;
    readonly choices?: readonly (readonly Token[])[];
    readonly operator?: 'or' | 'and';
    readonly optional?: boolean;
    readonly negative?: boolean;
    readonly fuzzy?: boolean;
  }

  /** Sentence, first term, term after the last. */
  export type Pointer = readonly [sentence: number, start: number, end: number];

  export interface View {
    readonly docs: readonly (readonly Term[])[];
    readonly fullPointer: readonly Pointer[];
    match(tokens: readonly Token[]): View;
    groups(): Readonly<Record<string, View>>;
  }

  interface Forms {
    toPlural(word: string, model: unknown): string;
    toSingular(word: string, model: unknown): string;
  }

  interface Conjugation {
    toInfinitive(word: string, model: unknown, tense: string): string;
    conjugate(infinitive: string, model: unknown): Readonly<Record<string, string>>;
  }

  interface World {
    readonly model: {
      readonly one: {
        readonly lexicon: Readonly<Record<string, string | string[]>>;
        readonly tagSet: Readonly<Record<string, { readonly parents?: readonly string[] }>>;
      };
    };
    readonly methods: {
      readonly one: {
        readonly tokenize: { splitSentences(text: string, world: World): readonly string[] };
      };
      readonly two: { readonly transform: { readonly noun: Forms; readonly verb: Conjugation } };
    };
  }

  export interface Nlp {
    (text: string): View;
    parseMatch(match: string): readonly Token[];
    world(): World;
  }

  const nlp: Nlp;
  export default nlp;
}
