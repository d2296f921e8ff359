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
  /** The body's markup. */
  readonly body?: string;
  readonly signature?: boolean;
  /** Shows the quoted mail in the body, as the three dots do. */
  readonly quote?: boolean;
  /** Recipients as old accounts have them. */
  readonly classic?: boolean;
}

/** A mail that was sent, or saved: its markup as it would leave. */
export interface Sent {
  readonly compose: number;
  readonly subject: string;
  readonly body: string;
  readonly readers: readonly string[];
  readonly scheduled: boolean;
}

/** What tests can do to the page from its main world. Composes are known by number. */
export interface GmailPage {
  readonly sent: Sent[];
  readonly saved: Sent[];
  /** A new message in the dock. Built in steps: its body comes later. */
  openCompose(options?: ComposeOptions): number;
  /** A reply under the thread. Built in steps too. */
  openReply(options?: ComposeOptions): number;
  /** `undefined` until the body is on the page. */
  findBody(compose: number): HTMLElement | undefined;
  /** Puts markup into a body as the site's own script would, without an `input` event. */
  setBody(compose: number, markup: string): void;
  addReader(compose: number, reader: Reader): void;
  minimise(compose: number): void;
  /** Moves the dialog to the full screen and back. */
  toggleFullScreen(compose: number): void;
  /** Saves and takes away. */
  close(compose: number): void;
  discard(compose: number): void;
}
