import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/model/draft';
import { makeDraft, makeEngine } from './drafts';

const engine = makeEngine();

/** Every finding must quote the very words its offsets name, and its rewrites must begin from words that stand there. */
function expectRightOffsets(draft: Draft): void {
  const { findings } = engine.check(draft, { role: 'skip-level' });
  for (const { where, start, end, quote, fix } of findings) {
    expect(start).toBeLessThan(end);
    expect(draft[where].slice(start, end)).toBe(quote);
    for (const { start, end, from } of fix.rewrites) {
      expect(draft[where].slice(start, end)).toBe(from);
    }
  }
}

const grievances = [
  'Dan plays favourites.',
  'It’s not fair!!',
  'I have two other offers',
  'sorry to bother you, but',
  'My manager keeps ignoring my numbers.',
  'WE NEED THIS NOW',
  '👩🏽‍💻 😀',
  'هذا غير عادل',
  'זה לא הוגן',
  'e\u0301te\u0301',
  'ﬁ ß İ',
  '\r\n\r\n',
  '\u00a0\u2028\u200f',
  'I’m I’ll don’t can’t gonna',
  '\ud83d',
  '(((',
];

describe('any text', () => {
  test('gives offsets that quote the text, whatever stands between grievances', () => {
    const piece = fc.oneof(
      fc.constantFrom(...grievances),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (subject, body) => expectRightOffsets(makeDraft({ subject, body }))),
      { numRuns: 200 },
    );
  });

  test('an empty draft has no findings', () => {
    expect(engine.check(makeDraft({})).findings).toEqual([]);
  });

  test('right-to-left text and emoji around the words leave the offsets right', () => {
    const body = '😀👩🏽‍💻 שלום! It is not fair. هذا Dan plays favourites 🎉';
    const { findings } = engine.check(makeDraft({ body }), { role: 'boss' });
    expect(findings.map(({ quote }) => quote)).toEqual(['not fair', 'plays favourites']);
    expectRightOffsets(makeDraft({ body }));
  });

  test.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['one emoji after another', '😀'.repeat(250_000)],
    ['no full stop', 'not fair and '.repeat(80_000)],
    ['many short lines', 'It is not fair.\n'.repeat(65_000)],
    ['brackets and marks', '([{!?.,'.repeat(140_000)],
  ])('a draft of a megabyte, %s, is read with right offsets', { timeout: 120_000 }, (_, body) => {
    expectRightOffsets(makeDraft({ body }));
  });
});
