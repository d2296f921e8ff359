import type { Field } from '@/lib/model/field';
import type { At, Finding, Rewrite } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Role } from '@/lib/model/role';
import type { Actions } from '@/lib/model/view';
import { findNeighbour } from './order';
import { offeredBy } from './rewrites';
import type { SceneActions } from './scene';
import { fewLeft, findAgain, type OpenCard, type Opened, type Shown, type Spoken } from './shown';

/** What the desk is handed. `root` is where all is drawn; `draw` is called after each change. */
export interface DeskParts {
  readonly root: ShadowRoot;
  readonly actions: Actions;
  draw(): void;
}

/** What stands on the screen: the last report of each field, and the one card or panel that is open. */
export class Desk implements SceneActions {
  readonly shown = new Map<string, Shown>();
  readonly #parts: DeskParts;
  #opened: Opened | undefined;

  constructor(parts: DeskParts) {
    this.#parts = parts;
  }

  get opened(): Opened | undefined {
    return this.#opened;
  }

  put(field: Field, report: Report): void {
    const before = this.shown.get(field.id);
    const now = { field, report, left: field.left() };
    this.shown.set(field.id, now);
    const isOpen = this.#opened?.field === field;
    if (isOpen) this.#follow(field, report);
    // Most keys change no finding: then the badge stands as it is.
    if (isOpen || !before || !looksSame(before, now)) this.#parts.draw();
  }

  take(field: Field): void {
    this.shown.delete(field.id);
    if (this.#opened?.field.id === field.id) this.#opened = undefined;
    this.#parts.draw();
  }

  openCard({ field, finding }: Spoken, how: Pick<OpenCard, 'pinned' | 'focus'>): void {
    this.#open({ kind: 'card', field, finding, ...how });
  }

  /** Opens the card after (`1`) or before (`-1`) the open one or the caret, with the focus in it. */
  step(field: Field, by: 1 | -1): void {
    const opened = this.#opened;
    const here = this.shown.get(field.id);
    const current = opened?.kind === 'card' && opened.field === field ? opened.finding : undefined;
    const finding = here && findNeighbour(here, current, by);
    if (!finding) return;
    field.select(finding.where, finding);
    this.openCard({ field, finding }, { pinned: true, focus: true });
  }

  close(): void {
    const field = this.#opened?.field;
    const holdsFocus = this.#parts.root.activeElement !== null;
    this.#open(undefined);
    // What goes takes the focus with it; the caret is where the person was.
    if (holdsFocus) field?.element.focus({ preventScroll: true });
  }

  /** The person typed: a card makes way. The panel stays, so that its checklist can be worked off. */
  makeWay(): void {
    if (this.#opened?.kind === 'card') this.close();
  }

  pin(): void {
    const opened = this.#opened;
    if (opened?.kind === 'card' && !opened.pinned) this.#open({ ...opened, pinned: true });
  }

  apply(card: OpenCard, rewrite: Rewrite): void {
    const trouble = this.#parts.actions.apply(card.field, card.finding, rewrite);
    if (trouble !== 'done') {
      this.#open({ ...card, pinned: true, focus: false, trouble });
      return;
    }
    this.close();
    const { element } = card.field;
    if (card.finding.where === 'body' && !element.matches(':focus')) {
      element.focus({ preventScroll: true });
    }
  }

  /** Chooses a rewrite of the open card by its number, from 1. True when there was one. */
  chooseByNumber(number: number): boolean {
    const opened = this.#opened;
    if (opened?.kind !== 'card' || opened.trouble) return false;
    const rewrite = offeredBy(opened.finding)[number - 1];
    if (rewrite) this.apply(opened, rewrite);
    return rewrite !== undefined;
  }

  ignoreHere({ field, finding }: OpenCard): void {
    this.close();
    this.#parts.actions.ignoreHere(field, finding);
  }

  ignoreInDraft({ field, finding }: OpenCard): void {
    this.close();
    this.#parts.actions.ignoreInDraft(field, finding);
  }

  turnOff({ finding }: OpenCard): void {
    this.close();
    this.#parts.actions.turnOff(finding);
  }

  setRole({ field }: Shown, role: Role): void {
    this.#parts.actions.setRole(field, role);
  }

  toggle({ field }: Shown, byKey: boolean): void {
    if (this.#opened?.kind === 'panel' && this.#opened.field === field) this.close();
    else this.#open({ kind: 'panel', field, focus: byKey });
  }

  jump({ field }: Shown, at: At): void {
    this.#open(undefined);
    field.select(at.where, at);
  }

  openFinding({ field }: Shown, finding: Finding, byKey: boolean): void {
    field.select(finding.where, finding);
    this.openCard({ field, finding }, { pinned: true, focus: byKey });
  }

  #open(next: Opened | undefined): void {
    this.#opened = next;
    this.#parts.draw();
  }

  /** Keeps an open card at its words in a newer report, or closes it when they are gone. */
  #follow(field: Field, report: Report): void {
    const opened = this.#opened;
    if (opened?.kind !== 'card' || opened.field !== field || opened.trouble) return;
    const finding = findAgain(report, opened.finding);
    if (finding) this.#opened = { ...opened, finding, focus: false };
    else this.close();
  }
}

/** Whether a badge shows the same for both. */
function looksSame(one: Shown, other: Shown): boolean {
  const severities = ({ report }: Shown) => report.findings.map(({ severity }) => severity).join();
  return severities(one) === severities(other) && fewLeft(one) === fewLeft(other);
}
