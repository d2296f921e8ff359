import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { z } from 'zod';
import { ruleSchema } from '@/lib/model/rule';
import { aside } from '@/lib/store/aside';
import { savePerson, setRole } from '@/lib/store/people';
import { settings } from '@/lib/store/settings';
import { defineList } from '@/lib/store/stored-list';
import { turnOff, turnOn } from '@/lib/store/switches';
import { phraseRule } from '@/tests/engine/drafts';
import { oneAtATime } from './locks';

vi.stubGlobal('navigator', { locks: oneAtATime() });
beforeEach(() => fakeBrowser.reset());

const stored = () => fakeBrowser.storage.local.get();
const rule = (id: string) => ruleSchema.parse(phraseRule(id, 'word'));

describe('what is stored', () => {
  test('is empty at first', async () => {
    expect(await settings.rules.read()).toEqual([]);
    expect(await aside.read()).toEqual([]);
  });

  test('comes back as it was put', async () => {
    await settings.rules.change((rules) => [...rules, rule('one'), rule('two')]);
    expect(await settings.rules.read()).toEqual([rule('one'), rule('two')]);
  });

  test('takes changes made at the same moment, none lost', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    await Promise.all(ids.map(turnOff));
    expect([...(await settings.off.read())].sort()).toEqual(ids);
    await Promise.all(['b', 'd'].map(turnOn));
    expect([...(await settings.off.read())].sort()).toEqual(['a', 'c', 'e']);
  });

  test('tells who listens, until they stop', async () => {
    const ended = new AbortController();
    const changed = vi.fn();
    settings.off.onChange(changed, ended.signal);
    await turnOff('one');
    expect(changed).toHaveBeenCalledTimes(1);
    ended.abort();
    await turnOff('two');
    expect(changed).toHaveBeenCalledTimes(1);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['a text', 'garbage'],
    ['a list without its version', [rule('one')]],
    ['a number', 7],
    ['entries that are no list', { version: 1, entries: 'none' }],
  ])('%s in place of a list is kept aside whole', async (_, value) => {
    await fakeBrowser.storage.local.set({ rules: value });
    expect(await settings.rules.read()).toEqual([]);
    expect(await aside.read()).toEqual([
      { key: 'rules', problem: 'expected a list with its version', value },
    ]);
    expect(await stored()).toMatchObject({ rules: { version: 1, entries: [] } });
  });

  test('is kept aside entry by entry, and the good ones stay', async () => {
    const broken = { ...rule('bad'), severity: 'loud' };
    const entries = [rule('one'), broken, null, rule('two')];
    await fakeBrowser.storage.local.set({ rules: { version: 1, entries } });
    expect(await settings.rules.read()).toEqual([rule('one'), rule('two')]);
    expect(await aside.read()).toMatchObject([
      { key: 'rules', value: broken, problem: expect.stringMatching(/^severity: /) },
      { key: 'rules', value: null },
    ]);
  });

  test('is kept once, however often it is met', async () => {
    for (const _ of [1, 2]) {
      await fakeBrowser.storage.local.set({ off: { version: 1, entries: [42] } });
      await settings.off.read();
    }
    expect(await aside.read()).toHaveLength(1);
  });

  test('is thrown away only when the person says so', async () => {
    await fakeBrowser.storage.local.set({ off: { version: 1, entries: [1, 2] } });
    await settings.off.read();
    const [first] = await aside.read();
    if (!first) throw new Error('expected an entry kept aside');
    await aside.discard(first);
    expect(await aside.read()).toMatchObject([{ value: 2 }]);
  });

  test('is not lost when what is kept aside cannot be read itself', async () => {
    await fakeBrowser.storage.local.set({ aside: 'garbage', off: 'more' });
    await settings.off.read();
    expect((await aside.read()).map(({ value }) => value)).toEqual(['garbage', 'more']);
  });
});

describe('another version', () => {
  const migrations = {
    2: (old: unknown) => ({ name: z.string().parse(old) }),
    3: (old: unknown) => ({ ...z.object({ name: z.string() }).parse(old), on: true }),
  };
  const entry = z.strictObject({ name: z.string(), on: z.boolean() });
  const things = defineList({ key: 'things', version: 3, migrations, entry });
  const store = (version: number, entries: readonly unknown[]) =>
    fakeBrowser.storage.local.set({ things: { version, entries } });

  test('that is older is brought up to this one, step by step, and only once', async () => {
    await store(1, ['a', 'b']);
    const now = [
      { name: 'a', on: true },
      { name: 'b', on: true },
    ];
    expect(await things.read()).toEqual(now);
    expect(await stored()).toEqual({ things: { version: 3, entries: now } });
    expect(await things.read()).toEqual(now);
  });

  test('loses nothing to an entry that its migration cannot take', async () => {
    await store(1, ['a', 7]);
    expect(await things.read()).toEqual([{ name: 'a', on: true }]);
    expect(await aside.read()).toMatchObject([{ key: 'things', value: 7 }]);
    await things.change((entries) => entries);
    expect(await things.read()).toEqual([{ name: 'a', on: true }]);
  });

  test('that is newer is read as far as it can be, and never written', async () => {
    const entries = [
      { name: 'a', on: true },
      { name: 'b', state: 'dim' },
    ];
    await store(4, entries);
    expect(await things.read()).toEqual([{ name: 'a', on: true }]);
    await expect(things.change(() => [])).rejects.toThrow('stored by a newer Upwrite');
    expect(await stored()).toEqual({ things: { version: 4, entries } });
  });
});

describe('people', () => {
  test('are known by address, else by name', async () => {
    await setRole({ name: 'Dana', address: 'Dana@Example.com', via: 'to' }, 'boss');
    await setRole({ name: 'Dana Whitfield', address: 'dana@example.com', via: 'to' }, 'skip-level');
    await setRole({ name: 'Ann', via: 'cc' }, 'peer');
    await setRole({ name: 'Ann', via: 'to' }, 'hr');
    expect(await settings.people.read()).toEqual([
      { name: 'Dana Whitfield', address: 'dana@example.com', role: 'skip-level' },
      { name: 'Ann', role: 'hr' },
    ]);
  });

  test('can be corrected under another address', async () => {
    const before = { name: 'Ann', address: 'a@example.com', role: 'peer' as const };
    await savePerson(before);
    await savePerson({ ...before, address: 'b@example.com' }, before);
    expect(await settings.people.read()).toEqual([{ ...before, address: 'b@example.com' }]);
  });
});
