import { storage } from 'wxt/utils/storage';
import type { z } from 'zod';
import type { KeptAside } from '@/lib/model/kept-aside';
import { aside } from './aside';
import { withLock } from './lock';

/** Takes what version n − 1 stored to what version n expects, by n. */
export type Migrations = Readonly<Record<number, (stored: unknown) => unknown>>;

interface Shape<Schema extends z.ZodType> {
  readonly key: string;
  readonly version: number;
  readonly migrations: Migrations;
  /** What each entry must be. */
  readonly entry: Schema;
}

/** A list in the extension's storage, parsed at every reading. */
export interface StoredList<Entry> {
  /** The entries that can be read. The others are moved aside. Never throws on what is stored. */
  read(): Promise<readonly Entry[]>;
  /** Replaces the list by what `make` makes of it, one change at a time. */
  change(make: (entries: readonly Entry[]) => readonly Entry[]): Promise<void>;
  /** Calls back when any page or the worker changed the list. */
  onChange(changed: () => void, signal: AbortSignal): void;
}

/** Names a list, its version and how older versions become it. */
export function defineList<Schema extends z.ZodType>(
  shape: Shape<Schema>,
): StoredList<z.output<Schema>> {
  type Entry = z.output<Schema>;
  const { key, version, migrations, entry } = shape;
  const item = storage.defineItem<unknown>(`local:${key}`, { version, migrations });

  async function readLocked(): Promise<Entry[]> {
    const stored = await item.getValue();
    const { entries, rest } = sort(stored, shape);
    if (rest.length > 0) {
      await aside.keep(rest);
      await item.setValue(entries);
    }
    return entries;
  }

  return {
    read: () => withLock(key, readLocked),
    change: (make) =>
      withLock(key, async () => {
        const entries = make(await readLocked());
        await item.setValue(entries.map((each) => entry.parse(each)));
      }),
    onChange(changed, signal) {
      if (!signal.aborted) signal.addEventListener('abort', item.watch(changed));
    },
  };
}

/** Sorts what is stored into entries and what is no entry. */
function sort<Schema extends z.ZodType>(
  stored: unknown,
  { key, entry }: Shape<Schema>,
): { entries: z.output<Schema>[]; rest: KeptAside[] } {
  if (stored === null || stored === undefined) return { entries: [], rest: [] };
  if (!Array.isArray(stored)) {
    return { entries: [], rest: [{ key, problem: 'expected a list', value: stored }] };
  }
  const entries: z.output<Schema>[] = [];
  const rest: KeptAside[] = [];
  for (const value of stored) {
    const parsed = entry.safeParse(value);
    if (parsed.success) entries.push(parsed.data);
    else rest.push({ key, problem: describe(parsed.error), value });
  }
  return { entries, rest };
}

function describe(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ');
}
