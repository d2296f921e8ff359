import { expect, test } from 'vitest';
import { BoundedCache } from '@/lib/engine/bounded-cache';

/** Counts how often each text had to be made. */
function makeCounted(capacity: number) {
  const cache = new BoundedCache<string>(capacity);
  const made: string[] = [];
  const get = (text: string) =>
    cache.get(text, (fresh) => {
      made.push(fresh);
      return fresh.toUpperCase();
    });
  return { get, made };
}

test('a text is made once', () => {
  const { get, made } = makeCounted(10_000);
  expect([get('one'), get('two'), get('one')]).toEqual(['ONE', 'TWO', 'ONE']);
  expect(made).toEqual(['one', 'two']);
});

test('what was not used for long is forgotten, and what is in use is kept', () => {
  const { get, made } = makeCounted(10_000);
  get('used');
  get('unused');
  for (let at = 0; at < 100; at += 1) {
    get(`text ${at}`);
    get('used');
  }
  get('unused');
  expect(made.filter((text) => text === 'used')).toHaveLength(1);
  expect(made.filter((text) => text === 'unused')).toHaveLength(2);
});
