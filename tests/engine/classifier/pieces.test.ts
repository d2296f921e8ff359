import { expect, test } from 'vitest';
import { splitPieces } from '@/lib/engine/classifier/pieces';

const forms = (text: string) => splitPieces(text).map(({ form }) => form);

test('words come in small letters, contractions in two, numbers as one sign', () => {
  expect(forms('I can’t wait for 1,250 units')).toEqual([
    'i',
    'can',
    "n't",
    'wait',
    'for',
    '0',
    'units',
  ]);
});

test('capitals and rows of marks are kept as signs of their own', () => {
  expect(forms('CALL me!!! Why??')).toEqual(['<capitals>', 'call', 'me', '!!', 'why', '??']);
});

test('a capital inside a sentence may be a name, the first word’s may not', () => {
  expect(splitPieces('Dana met Ravi').map(({ isName }) => isName)).toEqual([false, false, true]);
});

test('a sentence without end is read up to a limit', () => {
  expect(splitPieces('word '.repeat(5000)).length).toBeLessThan(100);
});
