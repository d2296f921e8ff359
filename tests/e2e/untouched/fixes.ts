import fc from 'fast-check';
import { sample, writing } from './sequences';
import type { Holds, Step } from './step';

/** A line that a rule speaks of, and what its card offers. */
interface Line {
  readonly line: string;
  /** What is underlined. */
  readonly words: string;
  readonly from: string;
  readonly to: string;
  /** On the button of the card. */
  readonly button: string;
}

const lines: readonly Line[] = [
  {
    line: 'Everybody knows Dan plays favorites.',
    words: 'plays favorites',
    from: 'Everybody knows Dan plays favorites.',
    to: 'Could we speak by phone this week?',
    button: 'Take it by phone',
  },
  {
    line: 'The split is unjust. 🙂',
    words: 'unjust',
    from: 'The split is unjust.',
    to: 'On the split, what I saw is …; what it leads to is …; could we …?',
    button: 'Replace',
  },
  {
    line: '🙂 Another delay, what a surprise.',
    words: 'what a surprise',
    from: ', what a surprise',
    to: '',
    button: 'Remove',
  },
  {
    line: 'With all due respect, the plan has a hole.',
    words: 'With all due respect',
    from: 'With all due respect, t',
    to: 'T',
    button: 'Replace',
  },
  {
    line: 'See, per my last email, the second tab.',
    words: 'per my last email',
    from: ', per my last email, ',
    to: ' ',
    button: 'Remove',
  },
];

/** One fix that a person makes, with what they wrote before it. */
export interface Fixing extends Line {
  readonly before: readonly Step[];
  /** What of the line is in bold. */
  readonly bold: string;
  readonly by: 'key' | 'click';
}

function fixing(holds: Holds): fc.Arbitrary<Fixing> {
  const boldOf = ({ words, from }: Line) =>
    holds === 'markup' ? fc.constantFrom('', words, words.slice(0, 2), from) : fc.constant('');
  return fc
    .constantFrom(...lines)
    .chain((line) =>
      fc
        .record({ before: writing(holds), bold: boldOf(line), by: fc.constantFrom('key', 'click') })
        .map((rest) => ({ ...line, ...rest })),
    );
}

/** So many fixes for a box; the same seed gives the same. */
export function makeFixings(holds: Holds, count: number, seed: number): readonly Fixing[] {
  return sample(fixing(holds), count, seed);
}
