/** A reader of a mail. */
export interface Reader {
  readonly name?: string;
  readonly address: string;
  readonly via?: 'to' | 'cc' | 'bcc';
}

/** What a compose box starts with. */
export interface ComposeOptions {
  readonly readers?: readonly Reader[];
  readonly subject?: string;
  /** The body's markup. In plain-text mode the site makes text of it. */
  readonly body?: string;
  readonly signature?: boolean;
  /** Shows the quoted mail in the body, as the three dots do. A forward shows it always. */
  readonly quote?: boolean;
  /** Recipients as old accounts have them. */
  readonly classic?: boolean;
  /** A reply to everybody, who are there unless `readers` says otherwise. */
  readonly all?: boolean;
  /** Plain-text mode. Nobody has seen which of the two Gmail edits then, so there are both. */
  readonly plain?: 'editable' | 'textarea';
}

/** A mail that was sent, or saved, as it would leave. */
export interface Sent {
  readonly compose: number;
  readonly subject: string;
  /** Markup, or text in plain-text mode. What is sent has the quoted mail that the box did not show. */
  readonly body: string;
  /** What the box held: its markup, or the textarea's value. */
  readonly box: string;
  readonly plain: boolean;
  readonly readers: readonly string[];
  readonly scheduled: boolean;
}

/** What tests can do to the page from its main world. Composes are known by number, whatever becomes of their nodes. */
export interface GmailPage {
  readonly sent: Sent[];
  readonly saved: Sent[];
  /** A new message in the dock, or the one of a pop-out window. Built in steps: its body comes later. */
  openCompose(options?: ComposeOptions): number;
  /** A reply under the thread. Built in steps too. */
  openReply(options?: ComposeOptions): number;
  /** A forward under the thread, the quoted mail in its body. Built in steps too. */
  openForward(options?: ComposeOptions): number;
  /** What is edited: the body, or the textarea of plain-text mode. `undefined` until it is on the page. */
  findBody(compose: number): HTMLElement | undefined;
  /** Whether the readers stay: Gmail takes all out and in again once, about 100 ms after a compose opened. */
  isSettled(compose: number): boolean;
  /** Puts markup into a body as the site's own script would, without an `input` event. */
  setBody(compose: number, markup: string): void;
  addReader(compose: number, reader: Reader): void;
  /** Presses a reply's three dots: the quoted mail goes into the body. */
  showTrimmed(compose: number): void;
  /** Takes a reply out of the thread into the dock: a new build of the same draft, in steps. */
  popOutReply(compose: number): void;
  /** Builds the same draft anew in its place, all at once, as after a conflict of drafts. */
  rebuild(compose: number): void;
  /** Presses the toast's link: takes back what was sent last, and opens it in the dock, in steps. */
  undoSend(): number;
  /** Goes from rich text to the textarea of plain-text mode, or from plain text to rich. */
  togglePlain(compose: number): void;
  /** Puts an emoji at the caret, or after the words. */
  insertEmoji(compose: number): void;
  /** Makes the caret's line a list, or no list. */
  toggleList(compose: number): void;
  /** Suggests how to go on (Smart Compose), in the body or drawn over it. */
  showGhost(compose: number, words: string, where: 'inside' | 'outside'): void;
  /** Makes the suggestion text, as Tab does. */
  takeGhost(compose: number): void;
  dropGhost(compose: number): void;
  /** Minimises, or restores. */
  minimise(compose: number): void;
  /** Shows a minimised compose again. */
  restore(compose: number): void;
  /** Moves the dialog to the full screen and back. */
  toggleFullScreen(compose: number): void;
  /** Saves and takes away. */
  close(compose: number): void;
  discard(compose: number): void;
}
