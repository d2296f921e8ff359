import type { Draft } from '@/lib/model/draft';
import type { Field } from '@/lib/model/field';
import type { At, Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';

type Heard = (report: Report | undefined) => void;

/** What a session knows of its fields: their reports, and what the person ignores in them. */
export class Coached {
  /** In the order of their last report: the last is the draft being written. */
  readonly #reports = new Map<Field, Report>();
  /** By the draft's id: a page may make a field anew for the same draft, or use one for several. */
  readonly #ignored = new Map<string, readonly Ignored[]>();
  readonly #listeners = new Set<Heard>();
  /** What was in hand when last asked, until another field is heard of. */
  #inHand: Field | undefined;

  current(): Report | undefined {
    return [...this.#reports.values()].at(-1);
  }

  onReport(heard: Heard, signal: AbortSignal): void {
    this.#listeners.add(heard);
    signal.addEventListener('abort', () => this.#listeners.delete(heard));
  }

  jump({ where, ...span }: At): void {
    this.#last()?.select(where, span);
  }

  /** The field that the person is in, or was in when a card took the focus; else the one last written in. */
  inHand(): Field | undefined {
    const fields = [...this.#reports.keys()];
    const entered = fields.find((field) => field.caret() !== undefined);
    this.#inHand = entered ?? this.#inHand ?? this.#last();
    return this.#inHand;
  }

  reportOn(field: Field): Report | undefined {
    return this.#reports.get(field);
  }

  /** An emptied draft is a new one. */
  ignoredIn({ id, body }: Draft): readonly Ignored[] {
    if (body.trim() === '') this.#ignored.delete(id);
    return this.#ignored.get(id) ?? [];
  }

  ignore(draft: Draft, ignored: Ignored): void {
    this.#ignored.set(draft.id, [...this.ignoredIn(draft), ignored]);
  }

  hear(field: Field, report: Report): void {
    this.#reports.delete(field);
    this.#reports.set(field, report);
    if (this.#inHand !== field) this.#inHand = undefined;
    this.#tell();
  }

  forget(field: Field): void {
    if (this.#inHand === field) this.#inHand = undefined;
    if (this.#reports.delete(field)) this.#tell();
  }

  #last(): Field | undefined {
    return [...this.#reports.keys()].at(-1);
  }

  #tell(): void {
    for (const heard of this.#listeners) heard(this.current());
  }
}
