import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLabelled } from '@/scripts/eval/labelled';
import { hands } from './hands';

const kinds = ['sentences', 'messages'] as const;
const read = (kind: string, hand: string) =>
  readFileSync(`tests/corpus/${kind}/${hand}.jsonl`, 'utf8').trim().split('\n');

test('every file belongs to a hand that says what it is for', () => {
  for (const kind of kinds) {
    const files = readdirSync(`tests/corpus/${kind}`).map((name) => name.replace('.jsonl', ''));
    expect(new Set(files)).toEqual(new Set(Object.keys(hands)));
  }
});

describe.each(Object.keys(hands))('what %s wrote', (hand) => {
  test.each(kinds)('in %s can be read, and half of it is innocent', (kind) => {
    const lines = read(kind, hand).map(readLabelled);
    const ids = lines.map(({ draft }) => draft.id);
    expect(new Set(ids).size).toBe(ids.length);
    const innocent = lines.filter(({ labels }) => labels.length === 0).length / lines.length;
    expect(innocent).toBeGreaterThan(0.4);
    expect(innocent).toBeLessThan(0.6);
  });
});
