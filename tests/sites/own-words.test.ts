import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepOwnWords } from '@/lib/sites/own-words';

describe('the person’s own words in a plain-text mail', () => {
  test.each([
    ['without a quotation are all of it', 'Hi\n\nit is unfair\n', 'Hi\n\nit is unfair\n'],
    ['end where the quotation below begins', 'Mine\n\nOn Mon, Dana wrote:\n> unfair\n>\n', 'Mine'],
    ['end above the attribution in any language', 'Mine\nEl lun escribió:\n\n> x', 'Mine'],
    ['end where the signature begins', 'Mine\n-- \nSam\nunfair', 'Mine\n'],
    [
      'between quotations stay where they are',
      '> one\nNo.\n> two\nYes.',
      '     \nNo.\n     \nYes.',
    ],
    ['under a quotation stay where they are', 'You wrote:\n> one\nNo.', '          \n     \nNo.'],
    ['may end in a colon', 'Three things:\nmore pay', 'Three things:\nmore pay'],
    ['may hold a sign of more', 'pay > quota', 'pay > quota'],
    ['may hold dashes', 'a\n--\nb', 'a\n--\nb'],
  ])('%s', (_, text, own) => {
    expect(keepOwnWords(text)).toBe(own);
  });

  test('stay at their offsets, whatever the mail', () => {
    const line = fc.constantFrom('> quoted', 'word', '', 'On Monday:', '-- ', ' > deeper', 'a > b');
    const stays = fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const own = keepOwnWords(text);
      expect(own.length).toBeLessThanOrEqual(text.length);
      for (const { 0: word, index } of own.matchAll(/\S+/g)) {
        expect(text.slice(index, index + word.length)).toBe(word);
      }
    });
    fc.assert(stays);
  });
});
