import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createClassifier } from '@/lib/engine/classifier/classifier';
import { idsOf, wordCategories } from '@/lib/model/category';
import { roles } from '@/lib/model/role';
import { weights } from '@/rules/weights';

const categories = idsOf(wordCategories);
const asked = (text: string) => ({ text, where: 'body' as const });

test('it knows every category, and a chance lies between 0 and 1 for any text and any reader', () => {
  const classifier = createClassifier(weights);
  expect(weights.categories).toEqual(categories);
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.constantFrom(...roles),
      (text, role) => {
        for (const category of categories) {
          const chance = classifier.chance(asked(text), category, role);
          expect(chance).toBeGreaterThanOrEqual(0);
          expect(chance).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});

test('the same sentence gets the same chance, whatever was read before', () => {
  const text = 'I have been crying in the car again and I cannot take it any more.';
  const [fresh, used] = [createClassifier(weights), createClassifier(weights)];
  used.chance(asked('The Leeds order ships on Tuesday.'), 'venting', 'boss');
  expect(used.chance(asked(text), 'venting', 'boss')).toBe(
    fresh.chance(asked(text), 'venting', 'boss'),
  );
});

test('a sentence that changes at any place is read as if it were read for the first time', () => {
  const words = fc.constantFrom('I', 'cry', 'again', 'Dan', 'never', 'takes', 'it', '!');
  const sentence = fc.array(words, { minLength: 1, maxLength: 40 });
  const used = createClassifier(weights);
  fc.assert(
    fc.property(sentence, fc.nat(40), sentence, (before, at, put) => {
      const after = [...before.slice(0, at), ...put, ...before.slice(at + put.length)].join(' ');
      used.chance(asked(before.join(' ')), 'venting', 'boss');
      const [now, fresh] = [used, createClassifier(weights)].map((classifier) =>
        categories.map((category) => classifier.chance(asked(after), category, 'boss')),
      );
      expect(now).toEqual(fresh);
    }),
    { numRuns: 30 },
  );
});

test('it tells a plain hit from plain business', () => {
  const classifier = createClassifier(weights);
  const hit = asked('I have been crying in the car again and I cannot take it any more.');
  const plain = asked('The Leeds order ships on Tuesday.');
  expect(classifier.chance(hit, 'venting', 'boss')).toBeGreaterThan(0.5);
  for (const category of categories) {
    expect(classifier.chance(plain, category, 'boss')).toBeLessThan(0.1);
  }
});

test('it is sure of just the categories whose chance reaches what they need', () => {
  const sure = { venting: { nudge: 0.2, full: 0.4 }, blame: { nudge: 0.1, full: 0.9 } };
  const classifier = createClassifier({ ...weights, sure });
  fc.assert(
    fc.property(
      fc.constantFrom('I cannot take it any more', 'He broke it', 'It ships on Tuesday', 'I cry'),
      fc.constantFrom(...roles),
      fc.constantFrom('subject' as const, 'body' as const),
      (text, role, where) => {
        const wanted = (['venting', 'blame'] as const).flatMap((category) => {
          const chance = classifier.chance({ text, where }, category, role);
          const { nudge, full } = sure[category];
          return chance >= nudge ? [{ category, isFull: chance >= full }] : [];
        });
        const heard = classifier.hear({ text, where }, role);
        expect(heard).toHaveLength(wanted.length);
        expect(heard).toEqual(expect.arrayContaining(wanted));
      },
    ),
  );
});

test('a category that is not there has no chance', () => {
  const classifier = createClassifier({ ...weights, categories: [] });
  expect(classifier.chance(asked('Hello.'), 'venting', 'boss')).toBe(0);
  expect(classifier.hear(asked('Hello.'), 'boss')).toEqual([]);
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
