// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Draft } from '@/lib/model/draft';
import type { Field } from '@/lib/model/field';
import type { Ignored } from '@/lib/model/finding';
import type { Report } from '@/lib/model/report';
import type { Actions } from '@/lib/model/view';
import { startSession } from '@/lib/session/session';
import { makeEngine, phraseRule } from '@/tests/engine/drafts';
import { makeField } from './hand-field';

/** A session over fields turned by hand, with the real engine and an array for a screen. */
function start() {
  const engine = makeEngine({
    only: [phraseRule('fairness', 'not fair', 'unfair'), phraseRule('leaving', 'I quit')],
  });
  const ended = new AbortController();
  const shown = new Map<Field, Report>();
  const steps: [string, number][] = [];
  const parts = { turnOff: vi.fn(), setRole: vi.fn(), rulesChanged: [] as (() => void)[] };
  let actions: Actions | undefined;
  const found: ((field: Field) => void)[] = [];
  const session = startSession(
    {
      page: document,
      view(asked) {
        actions = asked;
        return {
          show: (field, report) => void shown.set(field, report),
          step: (field, by) => void steps.push([field.id, by]),
          forget: (field) => void shown.delete(field),
        };
      },
      check: async (draft: Draft, ignored: readonly Ignored[]) =>
        engine.check(draft, { role: 'boss', ignored }),
      turnOff: async (rule) => parts.turnOff(rule),
      setRole: async (reader, role) => parts.setRole(reader, role),
      onRulesChanged: (changed) => void parts.rulesChanged.push(changed),
    },
    ended.signal,
  );
  session.watch({ id: 'gmail', watch: (_, each) => void found.push(each) });
  const open = (id: string, element?: HTMLElement) => {
    const hand = makeField(id, element);
    for (const each of found) each(hand.field);
    return hand;
  };
  const quotes = (field: Field) => shown.get(field)?.findings.map(({ quote }) => quote);
  const finding = (field: Field, at = 0) => {
    const one = shown.get(field)?.findings[at];
    if (!one) throw new Error('expected a finding');
    return one;
  };
  const mustAct = () => {
    if (!actions) throw new Error('expected the session to have made its view');
    return actions;
  };
  const hasView = () => actions !== undefined;
  const end = () => ended.abort();
  return { session, open, shown, steps, quotes, finding, mustAct, hasView, parts, end };
}

/** Types, lets the frame come, and waits until that draft's report is on the screen. */
async function write(hand: ReturnType<typeof makeField>, text: string, quotes: () => unknown) {
  const before = JSON.stringify(quotes());
  hand.type(text);
  hand.frame();
  await vi.waitFor(() => expect(JSON.stringify(quotes())).not.toBe(before));
}

describe('a session', () => {
  test('shows each field its own findings', async () => {
    const { open, quotes } = start();
    const [one, two] = [open('one'), open('two')];
    await write(one, 'It is not fair.', () => quotes(one.field));
    await write(two, 'I quit.', () => quotes(two.field));
    expect(quotes(one.field)).toEqual(['not fair']);
    expect(quotes(two.field)).toEqual(['I quit']);
  });

  test('draws nothing on a page without a compose box', async () => {
    const { open, quotes, hasView } = start();
    expect(hasView()).toBe(false);
    const one = open('one');
    await write(one, 'I quit.', () => quotes(one.field));
    expect(hasView()).toBe(true);
  });

  test('leaves words alone that the person ignores, in this draft only', async () => {
    const { open, quotes, finding, mustAct } = start();
    const [one, two] = [open('one'), open('two')];
    await write(one, 'Unfair. It is not fair.', () => quotes(one.field));
    mustAct().ignoreHere(one.field, finding(one.field));
    one.frame();
    await vi.waitFor(() => expect(quotes(one.field)).toEqual(['not fair']));
    mustAct().ignoreInDraft(one.field, finding(one.field));
    one.frame();
    await vi.waitFor(() => expect(quotes(one.field)).toEqual([]));
    await write(two, 'Unfair.', () => quotes(two.field));
    expect(quotes(two.field)).toEqual(['Unfair']);
  });

  test('remembers what is ignored while a page makes the field of that draft anew', async () => {
    const { open, quotes, finding, mustAct } = start();
    const first = open('one');
    await write(first, 'Unfair. I quit.', () => quotes(first.field));
    mustAct().ignoreInDraft(first.field, finding(first.field));
    first.close();
    const again = open('one');
    await write(again, 'Unfair. I quit.', () => quotes(again.field));
    expect(quotes(again.field)).toEqual(['I quit']);
  });

  test('takes an emptied draft for a new one, in which nothing is ignored', async () => {
    const { open, quotes, finding, mustAct } = start();
    const one = open('one');
    await write(one, 'Unfair.', () => quotes(one.field));
    mustAct().ignoreInDraft(one.field, finding(one.field));
    one.clear();
    one.frame();
    await vi.waitFor(() => expect(quotes(one.field)).toEqual([]));
    await write(one, 'Unfair.', () => quotes(one.field));
    expect(quotes(one.field)).toEqual(['Unfair']);
  });

  test('coaches a box once, though two sites know it', async () => {
    const { open, shown } = start();
    const one = open('one');
    const again = open('again', one.field.element);
    one.type('I quit.');
    again.type('I quit.');
    one.frame();
    await vi.waitFor(() => expect(shown.size).toBe(1));
    expect(again.listening()).toBe(0);
  });

  test('steps through the draft that the person is in', async () => {
    const { open, quotes, steps, session } = start();
    expect(session.step(1)).toBe(false);
    const [one, two] = [open('one'), open('two')];
    await write(one, 'I quit.', () => quotes(one.field));
    await write(two, 'I quit.', () => quotes(two.field));
    expect(session.step(1)).toBe(true);
    one.enter();
    session.step(-1);
    expect(steps).toEqual([
      ['two', 1],
      ['one', -1],
    ]);
  });

  test('passes on what outlives the draft, and asks again once the reader is set', async () => {
    const { open, quotes, finding, mustAct, parts } = start();
    const one = open('one');
    await write(one, 'I quit.', () => quotes(one.field));
    mustAct().turnOff(finding(one.field));
    mustAct().setRole(one.field, 'executive');
    expect(parts.turnOff).toHaveBeenCalledWith('leaving');
    expect(parts.setRole).toHaveBeenCalledWith({ name: 'Dana', via: 'to' }, 'executive');
    await vi.waitFor(() => expect(one.waiting()).toBe(1));
  });

  test('asks about every field again when the rules have changed', () => {
    const { open, parts } = start();
    const [one, two] = [open('one'), open('two')];
    one.frame();
    two.frame();
    for (const changed of parts.rulesChanged) changed();
    expect([one.waiting(), two.waiting()]).toEqual([1, 1]);
  });

  test('forgets a field that closes', async () => {
    const { open, quotes, shown, session } = start();
    const one = open('one');
    await write(one, 'I quit.', () => quotes(one.field));
    expect(session.current()?.findings).toHaveLength(1);
    one.close();
    expect(shown.size).toBe(0);
    expect(session.current()).toBeUndefined();
    expect(one.listening()).toBe(0);
  });

  test('tells who listens of the draft last written in', async () => {
    const { open, quotes, session } = start();
    const heard: (number | undefined)[] = [];
    const stop = new AbortController();
    session.onReport((report) => heard.push(report?.findings.length), stop.signal);
    const [one, two] = [open('one'), open('two')];
    await write(one, 'I quit.', () => quotes(one.field));
    await write(two, 'Hello.', () => quotes(two.field));
    expect(heard).toEqual([1, 0]);
    two.close();
    expect(heard).toEqual([1, 0, 1]);
    stop.abort();
    one.close();
    expect(heard).toHaveLength(3);
  });

  test('takes everything down when it ends', async () => {
    const { open, quotes, shown, end } = start();
    const one = open('one');
    await write(one, 'I quit.', () => quotes(one.field));
    end();
    expect(shown.size).toBe(0);
    expect(one.listening()).toBe(0);
    one.type('more');
    expect(one.waiting()).toBe(0);
  });

  test('does not mind when no one can remember what it passes on', async () => {
    const { open, quotes, finding, mustAct, parts } = start();
    parts.turnOff.mockRejectedValue(new Error('gone'));
    parts.setRole.mockRejectedValue(new Error('gone'));
    const one = open('one');
    await write(one, 'I quit.', () => quotes(one.field));
    expect(() => {
      mustAct().turnOff(finding(one.field));
      mustAct().setRole(one.field, 'boss');
    }).not.toThrow();
  });
});
