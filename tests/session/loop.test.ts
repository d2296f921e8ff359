// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Draft } from '@/lib/model/draft';
import type { Report } from '@/lib/model/report';
import { startLoop } from '@/lib/session/loop';
import { makeField } from './hand-field';

/** A loop whose answers the test gives. */
function start() {
  const hand = makeField();
  const asked: { body: string; answer: (report: Report) => void; fail: () => void }[] = [];
  const check = (draft: Draft) =>
    new Promise<Report>((answer, reject) => {
      asked.push({ body: draft.body, answer, fail: () => reject(new Error('no worker')) });
    });
  const shown: Report[] = [];
  const ended = new AbortController();
  const show = (report: Report) => shown.push(report);
  const refresh = startLoop({ field: hand.field, check, show }, ended.signal);
  return { ...hand, asked, shown, refresh, end: () => ended.abort() };
}

const report = (): Report => ({ findings: [], checklist: [], role: 'unknown' });
/** Lets every promise that is settled run. */
const settle = () => vi.waitFor(() => Promise.resolve());

describe('the loop', () => {
  test('asks once a frame, however many keys fell in it', () => {
    const { type, frame, asked, waiting } = start();
    for (const key of 'Hello') type(key);
    expect(waiting()).toBe(1);
    frame();
    expect(asked.map(({ body }) => body)).toEqual(['Hello']);
  });

  test('asks as soon as what a key set going is through, without waiting for a frame', () => {
    const { type, turn, asked } = start();
    type('a');
    expect(asked).toEqual([]);
    turn();
    expect(asked.map(({ body }) => body)).toEqual(['a']);
  });

  test('asks again in the same frame only when the next one comes', async () => {
    const { type, turn, frame, asked } = start();
    turn();
    asked[0]?.answer(report());
    await settle();
    for (const key of 'Hello') {
      type(key);
      turn();
    }
    expect(asked).toHaveLength(1);
    frame();
    expect(asked.map(({ body }) => body)).toEqual(['', 'Hello']);
  });

  test('lets nothing wait when nothing changes', async () => {
    const { frame, asked, shown, waiting } = start();
    frame();
    asked[0]?.answer(report());
    await settle();
    expect(shown).toHaveLength(1);
    expect(waiting()).toBe(0);
  });

  test('drops an answer about an older draft and asks about the newer one', async () => {
    const { type, frame, asked, shown } = start();
    frame();
    type('a');
    frame();
    expect(asked).toHaveLength(1);
    asked[0]?.answer(report());
    await settle();
    expect(shown).toEqual([]);
    frame();
    const newer = report();
    asked[1]?.answer(newer);
    await settle();
    expect(asked[1]?.body).toBe('a');
    expect(shown).toEqual([newer]);
  });

  test('shows an answer about the draft as it stands, though something else changed meanwhile', async () => {
    const { type, frame, asked, shown, waiting } = start();
    frame();
    type('');
    const answer = report();
    asked[0]?.answer(answer);
    await settle();
    expect(shown).toEqual([answer]);
    frame();
    frame();
    expect(asked).toHaveLength(1);
    expect(shown).toHaveLength(1);
    expect(waiting()).toBe(0);
  });

  test('draws anew and asks nothing when a change leaves the draft as it was', async () => {
    const { type, frame, asked, shown } = start();
    frame();
    const answer = report();
    asked[0]?.answer(answer);
    await settle();
    type('');
    frame();
    frame();
    expect(asked).toHaveLength(1);
    expect(shown).toEqual([answer, answer]);
  });

  test('drops an answer by older rules and asks about the same draft again', async () => {
    const { frame, asked, shown, refresh } = start();
    frame();
    refresh();
    asked[0]?.answer(report());
    await settle();
    expect(shown).toEqual([]);
    frame();
    frame();
    const newer = report();
    asked[1]?.answer(newer);
    await settle();
    expect(shown).toEqual([newer]);
  });

  test('asks again when an answer is lost, and then waits for the next change', async () => {
    const { type, frame, asked, waiting } = start();
    for (const attempt of [1, 2, 3, 4]) {
      frame();
      expect(asked).toHaveLength(attempt);
      asked.at(-1)?.fail();
      await settle();
    }
    expect(waiting()).toBe(0);
    type('a');
    expect(waiting()).toBe(1);
  });

  test('gives up an answer that never comes, at the next change after its patience', async () => {
    const { type, frame, asked, shown } = start();
    frame(1);
    type('a');
    frame(1000);
    expect(asked).toHaveLength(1);
    type('b');
    frame(3000);
    expect(asked.map(({ body }) => body)).toEqual(['', 'ab']);
    asked[0]?.answer(report());
    await settle();
    expect(shown).toEqual([]);
    asked[1]?.answer(report());
    await settle();
    expect(shown).toHaveLength(1);
  });

  test('asks anew when it is told to', () => {
    const { frame, asked, refresh, waiting } = start();
    frame();
    refresh();
    expect(waiting()).toBe(1);
    expect(asked).toHaveLength(1);
  });

  test('ends with its signal: no frame, no listener, no report', async () => {
    const { type, turn, frame, asked, shown, end, waiting, listening } = start();
    frame();
    type('a');
    turn();
    type('b');
    end();
    expect(waiting()).toBe(0);
    expect(listening()).toBe(0);
    asked[0]?.answer(report());
    await settle();
    expect(shown).toEqual([]);
    expect(waiting()).toBe(0);
  });
});
