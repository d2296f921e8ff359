import type { Field } from '@/lib/model/field';
import type { At, Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';

/** What others may know of a running session. */
export interface Session {
  /** The report on the draft last written in, if one is open. */
  current(): Report | undefined;
  onReport(heard: (report: Report | undefined) => void, signal: AbortSignal): void;
  /** Shows these words of that draft. */
  jump(at: At): void;
}

type Heard = (report: Report | undefined) => void;

/** What a session knows of its fields: their reports, and what the person ignores in them. */
export class Coached implements Session {
  /** In the order of their last report: the last is the draft being written. */
  readonly #reports = new Map<Field, Report>();
  readonly #ignored = new WeakMap<Field, readonly Ignored[]>();
  readonly #listeners = new Set<Heard>();

  current(): Report | undefined {
    return [...this.#reports.values()].at(-1);
  }

  onReport(heard: Heard, signal: AbortSignal): void {
    this.#listeners.add(heard);
    signal.addEventListener('abort', () => this.#listeners.delete(heard));
  }

  jump({ where, ...span }: At): void {
    [...this.#reports.keys()].at(-1)?.select(where, span);
  }

  reportOn(field: Field): Report | undefined {
    return this.#reports.get(field);
  }

  ignoredIn(field: Field): readonly Ignored[] {
    return this.#ignored.get(field) ?? [];
  }

  ignore(field: Field, ignored: Ignored): void {
    this.#ignored.set(field, [...this.ignoredIn(field), ignored]);
  }

  hear(field: Field, report: Report): void {
    this.#reports.delete(field);
    this.#reports.set(field, report);
    this.#tell();
  }

  forget(field: Field): void {
    if (this.#reports.delete(field)) this.#tell();
  }

  #tell(): void {
    for (const heard of this.#listeners) heard(this.current());
  }
}
