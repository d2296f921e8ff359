import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLabelled } from '@/scripts/eval/labelled';
import { hands } from './hands';

const kinds = ['sentences', 'messages'] as const;
const read = (kind: string, hand: string) =>
  readFileSync(`tests/corpus/${kind}/${hand}.jsonl`, 'utf8').trim().split('\n');

test('every file belongs to a hand that says what it is for', () => {
  for (const kind of kinds) {
    const files = readdirSync(`tests/corpus/${kind}`).map((name) => name.replace('.jsonl', ''));
    for (const file of files) expect(Object.keys(hands)).toContain(file);
  }
});

/** Parts that a hand wrote one kind of only. */
const filesOf = (hand: string) =>
  kinds.filter((kind) => readdirSync(`tests/corpus/${kind}`).includes(`${hand}.jsonl`));

test.each(Object.keys(hands))('what %s wrote can be read, and no id stands twice', (hand) => {
  for (const kind of filesOf(hand)) {
    const ids = read(kind, hand).map((line) => readLabelled(line).draft.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test.each(kinds)('half of all %s is innocent', (kind) => {
  const lines = Object.keys(hands)
    .filter((hand) => filesOf(hand).includes(kind))
    .flatMap((hand) => read(kind, hand).map(readLabelled));
  const innocent = lines.filter(({ labels }) => labels.length === 0).length / lines.length;
  expect(innocent).toBeGreaterThan(0.4);
  expect(innocent).toBeLessThan(0.65);
});
