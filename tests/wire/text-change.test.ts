import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, changed } from '@/lib/wire/text-change';

/** Any units, halves of a pair among them, and repeated ones, so that texts share more than their edges. */
const words = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\ud83d', '\ude42', 'ü')).map(join);
const text = fc
  .tuple(words, words, fc.nat(20_000))
  .map(([one, other, length]) => `${one}${'so it goes. '.repeat(length / 12)}${other}`);

function join(units: readonly string[]): string {
  return units.join('');
}

test('any text becomes any other by the change between them, sent as a browser sends it', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const sent = JSON.parse(JSON.stringify(changeBetween(before, after)));
      expect(changed(before, sent)).toBe(after);
    }),
  );
});

test('a key is sent as itself, wherever it is', () => {
  fc.assert(
    fc.property(text, fc.nat(), (before, place) => {
      const at = place % (before.length + 1);
      const after = `${before.slice(0, at)}#${before.slice(at)}`;
      expect(changeBetween(before, after)).toEqual({ at, cut: 0, put: '#' });
      expect(changeBetween(after, before)).toEqual({ at, cut: 1, put: '' });
    }),
  );
});
