import type { Category, WordCategory } from './category';
import type { Place } from './draft';
import type { Severity } from './severity';

/** A stretch of one text. Offsets count UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of a draft, to go to. */
export interface At extends Span {
  readonly where: Place;
}

/** One edit a person can accept: `from` stands at the span now, `to` would stand there after. */
export interface Rewrite extends Span {
  readonly from: string;
  readonly to: string;
}

/** What to do about a finding. `rewrites` is empty for `none`. */
export interface Fix {
  readonly do: 'replace' | 'remove' | 'phone' | 'none';
  readonly rewrites: readonly Rewrite[];
}

/** Words that a rule speaks of, with all that a card needs to show. */
export interface Finding extends At {
  readonly rule: string;
  readonly category: WordCategory;
  readonly severity: Severity;
  readonly quote: string;
  readonly title: string;
  readonly tip: string;
  readonly fix: Fix;
}

/** What the person told the coach to leave alone in one draft: a rule, or a rule at these words. */
export interface Ignored {
  readonly rule: string;
  readonly quote?: string;
}

/** One line of the checklist. */
export interface ChecklistItem {
  /** The rule's id, or `channel`, `language`, `readers`. */
  readonly id: string;
  readonly category?: Category;
  readonly title: string;
  readonly tip: string;
  readonly state: 'ticked' | 'open' | 'not-applicable';
  /** The words that tick the item, or leave it open. */
  readonly at?: At;
}
