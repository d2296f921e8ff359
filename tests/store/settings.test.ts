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
    ['an object', { rules: [] }],
    ['a number', 7],
  ])('%s in place of a list is kept aside whole', async (_, value) => {
    await fakeBrowser.storage.local.set({ rules: value });
    expect(await settings.rules.read()).toEqual([]);
    expect(await aside.read()).toEqual([{ key: 'rules', problem: 'expected a list', value }]);
    expect(await stored()).toMatchObject({ rules: [] });
  });

  test('is kept aside entry by entry, and the good ones stay', async () => {
    const broken = { ...rule('bad'), severity: 'loud' };
    await fakeBrowser.storage.local.set({ rules: [rule('one'), broken, null, rule('two')] });
    expect(await settings.rules.read()).toEqual([rule('one'), rule('two')]);
    expect(await aside.read()).toMatchObject([
      { key: 'rules', value: broken, problem: expect.stringMatching(/^severity: /) },
      { key: 'rules', value: null },
    ]);
  });

  test('is kept once, however often it is met', async () => {
    for (const _ of [1, 2]) {
      await fakeBrowser.storage.local.set({ off: [42] });
      await settings.off.read();
    }
    expect(await aside.read()).toHaveLength(1);
  });

  test('is thrown away only when the person says so', async () => {
    await fakeBrowser.storage.local.set({ off: [1, 2] });
    await settings.off.read();
    const [first] = await aside.read();
    if (!first) throw new Error('expected an entry kept aside');
    await aside.discard(first);
    expect(await aside.read()).toMatchObject([{ value: 2 }]);
  });
});

describe('an older version', () => {
  const migrations = {
    2: (old: unknown) =>
      z
        .array(z.string())
        .parse(old)
        .map((name) => ({ name })),
    3: (old: unknown) =>
      z
        .array(z.object({ name: z.string() }))
        .parse(old)
        .map((it) => ({ ...it, on: true })),
  };
  const entry = z.strictObject({ name: z.string(), on: z.boolean() });

  test('is brought up to this one, step by step', async () => {
    await fakeBrowser.storage.local.set({ things: ['a', 'b'], things$: { v: 1 } });
    const things = defineList({ key: 'things', version: 3, migrations, entry });
    expect(await things.read()).toEqual([
      { name: 'a', on: true },
      { name: 'b', on: true },
    ]);
    expect(await stored()).toMatchObject({ things$: { v: 3 } });
  });

  test('that its migration cannot take is kept aside', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await fakeBrowser.storage.local.set({ things: [7], things$: { v: 1 } });
    const things = defineList({ key: 'things', version: 3, migrations, entry });
    expect(await things.read()).toEqual([]);
    expect(await aside.read()).toMatchObject([{ key: 'things', value: 7 }]);
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
