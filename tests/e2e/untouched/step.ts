/** Places are shares of all the places that a caret can have in the box, from 0 to 1. */
export type Step =
  /** Letter by letter, as keys do. */
  | { readonly do: 'type'; readonly words: string }
  | { readonly do: 'break' }
  | { readonly do: 'erase'; readonly way: 'delete' | 'forwardDelete'; readonly times: number }
  | { readonly do: 'select'; readonly from: number; readonly to: number }
  /** Markup; a plain box takes it as words. */
  | { readonly do: 'paste'; readonly markup: string }
  | { readonly do: 'format'; readonly how: 'bold' | 'italic' | 'insertUnorderedList' }
  | { readonly do: 'undo' | 'redo' }
  /** The keyboard leaves the box and comes back. */
  | { readonly do: 'leave' };

/** What a person does in one box, from its opening to its end. */
export interface Sequence {
  /** Whether it begins with words that rules speak of, so that the rest is done while they are underlined. */
  readonly begin: 'flagged' | 'blank';
  /** Between two groups the page has time to draw, and the coach to work. */
  readonly groups: readonly (readonly Step[])[];
  readonly end: 'close' | 'send';
}

/** What a box holds: markup, plain text in an editable, or the value of a text box. */
export type Holds = 'markup' | 'lines' | 'value';
