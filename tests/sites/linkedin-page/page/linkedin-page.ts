export type Kind =
  | 'bubble'
  | 'bubble-div'
  | 'thread'
  | 'new-message'
  | 'inmail'
  | 'inmail-reply'
  | 'note'
  | 'sales-message'
  | 'sales-inmail';

/** Where a box is drawn. The third host, the frame, is this same page at the frame's address. */
export type Host = 'light' | 'shadow';

/** Who a message is for. */
export interface Reader {
  readonly name: string;
  readonly headline?: string;
  /** What comes after `/in/` in the address of the profile. */
  readonly slug?: string;
}

/** In words that only a screen reader hears, as all that the line is for, or in plain sight. */
export type Presence = 'hidden' | 'hidden line' | 'shown';

/** What a box starts with. */
export interface BoxOptions {
  readonly host?: Host;
  readonly reader?: Reader;
  readonly subject?: string;
  /** A draft that was kept, as plain text. */
  readonly text?: string;
  /** How long a connection note may be. 200 unless told. */
  readonly limit?: number;
  /** The note has no `maxlength`: only its counter tells the limit. */
  readonly counterOnly?: boolean;
  /** The header of a thread says whether or when the reader was there, where it else has the headline. */
  readonly presence?: Presence;
}

/** A message that was sent. */
export interface Sent {
  readonly box: number;
  readonly kind: Kind;
  readonly subject: string;
  /** The markup that stood in the box, or the value of a plain one. */
  readonly html: string;
  /** What the site's own state held. */
  readonly text: string;
  /** Their names. */
  readonly recipients: readonly string[];
}

/** What the site's state knows of a box: only what an `input` event told it. */
export interface BoxState {
  readonly text: string;
  readonly html: string;
  readonly sendEnabled: boolean;
}

/** What tests can do to the page from its main world. Boxes are known by number. */
export interface LinkedInPage {
  readonly sent: Sent[];
  /** Built in steps: the container at once, the body later. */
  open(kind: Kind, options?: BoxOptions): number;
  /** The node that is live now. `undefined` until there is one on the page. */
  findBody(box: number): HTMLElement | undefined;
  findSubject(box: number): HTMLInputElement | undefined;
  /** `undefined` where Enter sends. */
  findSend(box: number): HTMLElement | undefined;
  stateOf(box: number): BoxState;
  /** Changes the draft as the site's own script would: state and box, without an `input` event. */
  setBody(box: number, markup: string): void;
  /** A pill is chosen; elsewhere the header comes late, or is another's. */
  addReader(box: number, reader: Reader): void;
  /** The beginning of the conversation is loaded, and with it the headline. For a note: the profile behind it. */
  loadProfileCard(box: number): void;
  /** Another conversation in the same place: same editor node, emptied. */
  switchThread(box: number, reader: Reader): void;
  /** Gives the box another parent within the same root. */
  move(box: number): void;
  /** Unmounts the form; the draft is kept in the state. */
  minimise(box: number): void;
  /** Mounts a new form with the draft. */
  restore(box: number): void;
  /** Changes the hashed parts of the classes, on the same nodes. */
  rehash(box: number): void;
  /** Enter sends and there is no Send button, or the other way round. */
  enterToSend(on: boolean): void;
  /** Adds the frame that messaging lives in for some accounts. */
  openFrame(): void;
  close(box: number): void;
}
