import { expect, test } from 'vitest';
import { inflect } from '@/lib/engine/inflect';
import { compilePhrase } from '@/lib/engine/phrase';
import { compileRegex } from '@/lib/engine/regex';

test('what is prepared is taken as it stands, and the rest is worked out', () => {
  const prepared = { forms: { gloop: 'gloop gleep' }, needs: { 'gl..p': ['gloop gleep'] } };
  expect([...inflect('gloop', prepared.forms)]).toEqual(['gloop', 'gleep']);
  expect(compilePhrase('promise gloop', prepared).needs.map((set) => [...set])).toContainEqual([
    'gloop',
    'gleep',
  ]);
  expect(compileRegex('gl..p', prepared).needs).toEqual([new Set(['gloop', 'gleep'])]);
  expect(compileRegex('\\bzeal\\b', prepared).needs).toEqual([new Set(['zeal'])]);
});

test('a word or an expression named as a part of every object is worked out too', () => {
  expect([...inflect('constructor', {})]).toContain('constructors');
  expect(compileRegex('constructor', { needs: {} }).run().test('a constructor')).toBe(true);
});
