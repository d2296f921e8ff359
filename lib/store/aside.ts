import { storage } from 'wxt/utils/storage';
import type { KeptAside } from '@/lib/model/kept-aside';
import { withLock } from './lock';

const key = 'aside';
const item = storage.defineItem<unknown>(`local:${key}`);

/** What could not be read, for the options page to report. */
export const aside = {
  async read(): Promise<readonly KeptAside[]> {
    const kept = await item.getValue();
    if (kept === null) return [];
    if (!Array.isArray(kept)) return [{ key, problem: 'expected a list', value: kept }];
    return kept.map((entry) =>
      isKept(entry) ? entry : { key, problem: 'expected a key and a value', value: entry },
    );
  },

  /** Calls back when something was kept or discarded. */
  onChange(changed: () => void, signal: AbortSignal): void {
    if (!signal.aborted) signal.addEventListener('abort', item.watch(changed));
  },

  /** Keeps entries, unless the very same are kept already. */
  async keep(entries: readonly KeptAside[]): Promise<void> {
    await withLock(key, async () => {
      const kept = await aside.read();
      const known = new Set(kept.map((entry) => JSON.stringify(entry)));
      const added = entries.filter((entry) => !known.has(JSON.stringify(entry)));
      if (added.length > 0) await item.setValue([...kept, ...added]);
    });
  },

  /** Throws one entry away, because the person asked for it. */
  async discard(entry: KeptAside): Promise<void> {
    await withLock(key, async () => {
      const kept = await aside.read();
      const gone = JSON.stringify(entry);
      await item.setValue(kept.filter((other) => JSON.stringify(other) !== gone));
    });
  },
};

function isKept(entry: unknown): entry is KeptAside {
  return typeof entry === 'object' && entry !== null && 'key' in entry && 'problem' in entry;
}
