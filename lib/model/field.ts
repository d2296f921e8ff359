import type { Draft, Place, SiteId } from './draft';
import type { At, Rewrite, Span } from './finding';

/**
 * How a rewrite went. `stale`: the words were no longer what they were, nothing was changed.
 * `refused`: the page did not take the edit as given; its own undo brings the words back.
 */
export type Replaced = 'done' | 'stale' | 'refused';

/** One place where a person writes. Only it maps offsets to nodes, ranges and edits. */
export interface Field {
  /** Unique in the page, and steady while the field lives. */
  readonly id: string;
  /** The editable the person types in. */
  readonly element: HTMLElement;
  /** Aborts when the field has left the page. */
  readonly signal: AbortSignal;
  /** The draft as its reader will see it. Cheap enough to call once a frame. */
  read(): Draft;
  /**
   * The span as a live range, or `undefined` where the text has changed. A text box has no ranges: its
   * words are those of a see-through copy that lies over it. One of the `held` ranges that stands there may be
   * handed out again.
   */
  range(where: Place, span: Span, held?: readonly Range[]): Range | undefined;
  /** Viewport boxes of the span's words, one a line; empty when they are not on screen. */
  boxes(where: Place, span: Span): readonly DOMRect[];
  /** The part of the editable that can be seen, in the viewport. */
  visible(): DOMRect;
  /** What is selected, or where the caret stands; `undefined` while the keyboard is elsewhere. */
  caret(): At | undefined;
  /** How many UTF-16 units more the site takes; `undefined` where it names no limit. */
  left(): number | undefined;
  /** Puts `rewrite.to` where `rewrite.from` stands, as one step of the page's own undo. */
  replace(where: Place, rewrite: Rewrite): Replaced;
  /** Puts the caret into the text with the span selected, and scrolls it into view. */
  select(where: Place, span: Span): void;
  /** Calls back after the draft or its recipients may have changed; never while an input method composes. */
  onChange(changed: () => void, signal: AbortSignal): void;
  /** Calls back when the editable, or the words in it, may stand elsewhere on the screen. */
  onMove(moved: () => void, signal: AbortSignal): void;
}

/** One mail or chat site. */
export interface Site {
  readonly id: SiteId;
  /** Calls back with each field on the page, now and as they open. */
  watch(page: Document, found: (field: Field) => void, signal: AbortSignal): void;
}
