import { storage } from 'wxt/utils/storage';
import type { KeptAside } from '@/lib/model/kept-aside';
import { withLock } from './lock';

const item = storage.defineItem<KeptAside[]>('local:aside', { fallback: [] });

/** What could not be read, for the options page to report. */
export const aside = {
  async read(): Promise<readonly KeptAside[]> {
    const kept: unknown = await item.getValue();
    return Array.isArray(kept) ? kept : [];
  },

  /** Calls back when something was kept or discarded. */
  onChange(changed: () => void, signal: AbortSignal): void {
    if (!signal.aborted) signal.addEventListener('abort', item.watch(changed));
  },

  /** Keeps entries, unless the very same are kept already. */
  async keep(entries: readonly KeptAside[]): Promise<void> {
    await withLock('aside', async () => {
      const kept = await aside.read();
      const known = new Set(kept.map((entry) => JSON.stringify(entry)));
      const added = entries.filter((entry) => !known.has(JSON.stringify(entry)));
      if (added.length > 0) await item.setValue([...kept, ...added]);
    });
  },

  /** Throws one entry away, because the person asked for it. */
  async discard(entry: KeptAside): Promise<void> {
    await withLock('aside', async () => {
      const kept = await aside.read();
      const gone = JSON.stringify(entry);
      await item.setValue(kept.filter((other) => JSON.stringify(other) !== gone));
    });
  },
};
