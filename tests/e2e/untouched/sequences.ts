import fc from 'fast-check';
import type { Holds, Sequence, Step } from './step';

/** Words that rules speak of, and what is known to upset editors. */
const pool = [
  'Hi Dana, ',
  'it is not fair. ',
  'Dan plays favourites',
  'I just wanted to ask',
  'I quit! ',
  'I have NEVER seen this list.',
  'Sorry to bother you, but ',
  'THIS IS UNACCEPTABLE!!! ',
  'so ',
  ' ',
  '  ',
  '\u00a0',
  'a\u00a0b ',
  '“Quick” is the word, she said. ',
  "don't \"quote\" 'me' ",
  '🙂',
  ' 👩‍👩‍👧 🇬🇧 ',
  'e\u0301te\u0301 ',
  'Das ist nicht fair. ',
  '不公平。',
  'هذا ليس عدلا ',
  '<b>&amp; so</b> ',
  'https://x.example/?a=1&b=2 ',
  'un\u200bfair',
] as const;

const pasted = [
  'it is <b>not fair</b> to us',
  '<div>Hi Dana,</div><div><br></div><div>I quit.</div>',
  '<p>one</p><p>he <i>plays favourites</i></p>',
  '<ul><li>one</li><li>not fair</li></ul>',
  'see <a href="https://x.example/">my unfair deck</a> now',
  '<span style="color: red">red</span>&nbsp; and black',
  'plain words',
] as const;

const words = fc.constantFrom(...pool);
const place = fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);

const typing: fc.Arbitrary<Step> = fc.record({ do: fc.constant('type' as const), words });
const breaking: fc.Arbitrary<Step> = fc.constant({ do: 'break' });
const erasing: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('erase' as const),
  way: fc.constantFrom('delete', 'forwardDelete'),
  times: fc.integer({ min: 1, max: 6 }),
});
const selecting: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('select' as const),
  from: place,
  to: place,
});
const moving: fc.Arbitrary<Step> = place.map((at) => ({ do: 'select', from: at, to: at }));
const pasting = (markups: readonly string[]): fc.Arbitrary<Step> =>
  fc.record({ do: fc.constant('paste' as const), markup: fc.constantFrom(...markups) });
const formatting: fc.Arbitrary<Step> = fc.record({
  do: fc.constant('format' as const),
  how: fc.constantFrom('bold', 'italic', 'insertUnorderedList'),
});
const others: fc.Arbitrary<Step> = fc.record({ do: fc.constantFrom('undo', 'redo', 'leave') });

function step(holds: Holds): fc.Arbitrary<Step> {
  return fc.oneof(
    { weight: 8, arbitrary: typing },
    { weight: 2, arbitrary: breaking },
    { weight: 3, arbitrary: erasing },
    { weight: 2, arbitrary: selecting },
    { weight: 2, arbitrary: moving },
    { weight: 2, arbitrary: pasting(pasted) },
    { weight: holds === 'markup' ? 3 : 0, arbitrary: formatting },
    { weight: 1, arbitrary: others },
  );
}

function sequence(holds: Holds): fc.Arbitrary<Sequence> {
  const group = fc.array(step(holds), { minLength: 3, maxLength: 9, size: 'max' });
  return fc.record({
    begin: fc.constantFrom('flagged', 'blank', 'blank'),
    groups: fc.oneof(
      { weight: 1, arbitrary: fc.tuple(group) },
      { weight: 1, arbitrary: fc.tuple(group, group) },
    ),
    end: fc.oneof(
      { weight: 3, arbitrary: fc.constant('close' as const) },
      { weight: 1, arbitrary: fc.constant('send' as const) },
    ),
  });
}

/** LinkedIn drops blocks of other kinds than its own once the keyboard leaves the box, for the card or else. */
const kept = pasted.filter((markup) => !markup.includes('<div'));

/** What stands in a box before a fix is made there: nothing of the page's own was touched for it. */
export function writing(holds: Holds): fc.Arbitrary<readonly Step[]> {
  const steps = [typing, breaking, pasting(kept), ...(holds === 'markup' ? [formatting] : [])];
  return fc.array(fc.oneof(...steps), { minLength: 0, maxLength: 8, size: 'max' });
}

/** So many sequences for a box; the same seed gives the same. */
export function makeSequences(holds: Holds, count: number, seed: number): readonly Sequence[] {
  return sample(sequence(holds), count, seed);
}

/** So many values, as objects that Firefox's driver takes: fast-check's have no prototype. */
export function sample<Value>(
  values: fc.Arbitrary<Value>,
  count: number,
  seed: number,
): readonly Value[] {
  return structuredClone(fc.sample(values, { numRuns: count, seed }));
}
