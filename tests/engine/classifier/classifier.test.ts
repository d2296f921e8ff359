import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '@/lib/engine/classifier/classifier';
import { idsOf, wordCategories } from '@/lib/model/category';
import { roles } from '@/lib/model/role';
import { weights } from '@/rules/weights';

const categories = idsOf(wordCategories);
const asked = (...texts: string[]) => texts.map((text) => ({ text, where: 'body' as const }));

test('it knows every category, and a chance lies between 0 and 1 for any text and any reader', () => {
  const classifier = createClassifier(weights);
  expect(weights.categories).toEqual(categories);
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 4 }),
      fc.constantFrom(...roles),
      (texts, role) => {
        const chance = classifier.read(asked(...texts), role);
        for (const [at] of texts.entries()) {
          for (const category of categories) {
            expect(chance(at, category)).toBeGreaterThanOrEqual(0);
            expect(chance(at, category)).toBeLessThanOrEqual(1);
          }
        }
      },
    ),
  );
});

test('the same sentence gets the same chance, whatever was read before', () => {
  const text = 'I have been crying in the car again and I cannot take it any more.';
  const [fresh, used] = [createClassifier(weights), createClassifier(weights)];
  used.read(asked('The Leeds order ships on Tuesday.', text, 'See you then.'), 'boss');
  expect(used.read(asked(text), 'boss')(0, 'venting')).toBe(
    fresh.read(asked(text), 'boss')(0, 'venting'),
  );
});

test('it tells a plain hit from plain business', () => {
  const chance = createClassifier(weights).read(
    asked(
      'I have been crying in the car again and I cannot take it any more.',
      'The Leeds order ships on Tuesday.',
    ),
    'boss',
  );
  expect(chance(0, 'venting')).toBeGreaterThan(0.5);
  for (const category of categories) expect(chance(1, category)).toBeLessThan(0.1);
});

test('a category or a sentence that is not there has no chance', () => {
  const chance = createClassifier({ ...weights, categories: [] }).read(asked('Hello.'), 'boss');
  expect(chance(0, 'venting')).toBe(0);
});

describe('the weights', () => {
  test('take at most 150 kB of the package', () => {
    expect(JSON.stringify(weights).length).toBeLessThanOrEqual(150_000);
  });

  test('speak of a category only from more than an even chance in ten', () => {
    for (const { nudge, full } of Object.values(weights.sure)) {
      expect(nudge).toBeGreaterThan(0.1);
      expect(full).toBeGreaterThanOrEqual(nudge);
    }
  });
});
