/** A part of the page, what to make of it, and whom to tell when it may have changed. */
export interface Watching<T> {
  readonly part: Node;
  readonly changes: MutationObserverInit;
  /** Whether a change can matter; all do when left out. */
  readonly matters?: (record: MutationRecord) => boolean;
  /** Hears of each change once, before it is told of. */
  readonly seen?: (records: readonly MutationRecord[]) => void;
  readonly read: () => T;
  readonly changed: () => void;
}

/** Something read from the page that is never older than the page. */
export interface Fresh<T> {
  /** Reads again only if the page has changed since, even in this very task. */
  now(): T;
  /** Reads again next time, whatever the observer saw. */
  forget(): void;
}

/** Reads a part of the page at most once per change of it. */
export function keepFresh<T>(watching: Watching<T>, signal: AbortSignal): Fresh<T> {
  const { part, changes, matters = () => true, seen = () => undefined, read, changed } = watching;
  let held: { readonly value: T } | undefined;
  const forget = () => {
    held = undefined;
  };
  const hear = (records: readonly MutationRecord[]) => {
    if (!records.some(matters)) return;
    seen(records);
    forget();
    changed();
  };
  const observer = new MutationObserver(hear);
  if (!signal.aborted) observer.observe(part, changes);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    forget,
    now() {
      // Taking the records keeps the observer from telling of them.
      hear(observer.takeRecords());
      if (signal.aborted) forget();
      held ??= { value: read() };
      return held.value;
    },
  };
}
