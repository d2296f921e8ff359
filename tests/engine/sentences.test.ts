import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs, splitSentences } from '@/lib/engine/sentences';

const long = 'This line is as long as those that a mail program wraps, or longer';

test.each([
  ['a long line that goes on in small letters', `${long}\nand on`, [`${long}\nand on`]],
  ['a long line that ends', `${long}\nAnd on`, [long, 'And on']],
  ['a short line', 'Short\nand on', ['Short', 'and on']],
  [
    'a line that is short but for its letters of two units',
    `${'😀'.repeat(30)}\na`,
    ['😀'.repeat(30), 'a'],
  ],
  ['a break of Windows', 'One\r\nTwo', ['One', 'Two']],
  ['empty lines', 'One\n\n\nTwo\n', ['One', 'Two']],
])('%s', (_, text, wanted) => {
  expect(splitParagraphs(text).map(({ paragraph }) => paragraph.text)).toEqual(wanted);
});

test('paragraphs and sentences stand where they say, in order', () => {
  const part = fc.constantFrom('a', 'B', '. ', ' ', '\n', '\r\n', '😀', `${long} `, 'so', '!');
  const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (whole) => {
      for (const { at, paragraph } of splitParagraphs(whole)) {
        expect(whole.slice(at, at + paragraph.text.length)).toBe(paragraph.text);
      }
      let last = 0;
      for (const { text: sentence, start, end } of splitSentences(whole)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(whole.slice(start, end).replaceAll(/\s/gu, ' ')).toBe(sentence);
        last = end;
      }
    }),
  );
});
