import type { Field, Replaced } from './field';
import type { Finding, Rewrite } from './finding';
import type { Report } from './report';
import type { Role } from './role';

/** Draws what the coach says. Told of every new report; asks back through `Actions`. */
export interface View {
  /** Draws the report of one field in place of the last one. */
  show(field: Field, report: Report): void;
  /** Opens the card of the finding after (`1`) or before (`-1`) the open one, or the caret, with the focus in it. */
  step(field: Field, by: 1 | -1): void;
  /** Takes down all that was drawn for a field. */
  forget(field: Field): void;
}

/** What a person can do from the card and the badge. */
export interface Actions {
  /** Applies a rewrite that the person chose. */
  apply(field: Field, finding: Finding, rewrite: Rewrite): Replaced;
  /** Leaves these words alone, in this draft. */
  ignoreHere(field: Field, finding: Finding): void;
  /** Leaves all words of this rule alone, in this draft. */
  ignoreInDraft(field: Field, finding: Finding): void;
  /** Turns the rule off, in every draft from now on. */
  turnOff(finding: Finding): void;
  /** Corrects who the reader is to the writer, from now on. */
  setRole(field: Field, role: Role): void;
}
