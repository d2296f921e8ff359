import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { listExpected } from '@/lib/model/expected';
import type { KeptAside } from '@/lib/model/kept-aside';
import { aside } from './aside';
import { withLock } from './lock';

/** Makes of one entry of version n − 1 one of version n, by n. May throw on what it does not know. */
type Migrations = Readonly<Record<number, (entry: unknown) => unknown>>;

interface Shape<Schema extends z.ZodType> {
  readonly key: string;
  /** From 1 on. */
  readonly version: number;
  readonly migrations: Migrations;
  /** What each entry must be. */
  readonly entry: Schema;
}

/** A list in the extension's storage, parsed at every reading. */
export interface StoredList<Entry> {
  /** The entries that can be read. The others are moved aside. Never throws on what is stored. */
  read(): Promise<readonly Entry[]>;
  /**
   * Replaces the list by what `make` makes of it, one change at a time. Throws, and changes nothing, where a
   * newer version of the extension has stored it.
   */
  change(make: (entries: readonly Entry[]) => readonly Entry[]): Promise<void>;
  /** Calls back when any page or the worker changed the list. */
  onChange(changed: () => void, signal: AbortSignal): void;
}

/** Version and entries are one value, so that they can never part company. */
const storedSchema = z.object({ version: z.number().int().min(1), entries: z.array(z.unknown()) });

/** Names a list, its version and how older versions become it. */
export function defineList<Schema extends z.ZodType>(
  shape: Shape<Schema>,
): StoredList<z.output<Schema>> {
  type Entry = z.output<Schema>;
  const { key, version } = shape;
  const item = storage.defineItem<unknown>(`local:${key}`);
  const write = (entries: readonly unknown[]) => item.setValue({ version, entries });

  async function readLocked(): Promise<{ entries: Entry[]; isNewer: boolean }> {
    const stored = await item.getValue();
    if (stored === null) return { entries: [], isNewer: false };
    const { entries, rest, storedVersion } = sort(stored, shape);
    const isNewer = storedVersion > version;
    // What a newer version stored is left as it is: going back to that version finds it again.
    if (!isNewer && (rest.length > 0 || storedVersion < version)) {
      await aside.keep(rest);
      await write(entries);
    }
    return { entries, isNewer };
  }

  return {
    read: () => withLock(key, async () => (await readLocked()).entries),
    change: (make) =>
      withLock(key, async () => {
        const { entries, isNewer } = await readLocked();
        if (isNewer) throw new Error(`${key}: stored by a newer Upwrite; update to change it`);
        await write(make(entries).map((each) => shape.entry.parse(each)));
      }),
    onChange(changed, signal) {
      if (!signal.aborted) signal.addEventListener('abort', item.watch(changed));
    },
  };
}

/** Sorts what is stored into entries, brought up to this version, and what is no entry. */
function sort<Schema extends z.ZodType>(stored: unknown, shape: Shape<Schema>) {
  const { key, version, migrations, entry } = shape;
  const entries: z.output<Schema>[] = [];
  const rest: KeptAside[] = [];
  const whole = storedSchema.safeParse(stored);
  if (!whole.success)
    rest.push({ key, problem: 'expected a list with its version', value: stored });
  const { version: storedVersion = version, entries: values = [] } = whole.data ?? {};
  for (const value of values) {
    const parsed = entry.safeParse(
      migrate(value, { from: storedVersion, to: version }, migrations),
    );
    if (parsed.success) entries.push(parsed.data);
    else rest.push({ key, problem: describe(parsed.error), value });
  }
  return { entries, rest, storedVersion };
}

/** An entry that a step cannot take stays as it was, and then fails the schema. */
function migrate(
  value: unknown,
  { from, to }: { from: number; to: number },
  migrations: Migrations,
): unknown {
  try {
    let migrated = value;
    for (let step = from + 1; step <= to; step += 1)
      migrated = migrations[step]?.(migrated) ?? migrated;
    return migrated;
  } catch {
    return value;
  }
}

function describe(error: z.ZodError): string {
  return listExpected(error)
    .map(({ field, message }) => [field, message].filter(Boolean).join(': '))
    .join('; ');
}
