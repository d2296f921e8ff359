import { digit, rarity } from './needs';

/**
 * What every hit of an expression looks like. `open` lists its last stretch in full: letters and digits stand
 * for themselves, a space for an edge of a word, `#` for a digit, `*` for anything or nothing. Of the stretches before, one of
 * each set in `done` stands in every hit as a whole word.
 */
export interface Shape {
  readonly done: readonly ReadonlySet<string>[];
  readonly open: readonly string[];
}

const mostListed = 64;

export const nothing: Shape = { done: [], open: [''] };
export const anything: Shape = { done: [], open: ['*'] };

/** One of these, each a stretch as `Shape.open` has them. */
export function oneOf(stretches: readonly string[]): Shape {
  const open = [...new Set(stretches)];
  return open.length > mostListed ? { done: wordsOfAll(open), open: ['*'] } : { done: [], open };
}

/** The one right after the other. */
export function join(one: Shape, other: Shape): Shape {
  if (other.done.length === 0 && one.open.length * other.open.length <= mostListed) {
    const open = one.open.flatMap((left) => other.open.map((right) => left + right));
    return { done: one.done, open: [...new Set(open)] };
  }
  const isListed = other.done.length === 0;
  const left = isListed && other.open.every((text) => text.startsWith(' ')) ? ' ' : '*';
  const right = one.open.every((text) => text.endsWith(' ')) ? ' ' : '*';
  return {
    done: [...one.done, ...wordsOfAll(one.open.map((text) => text + left)), ...other.done],
    open: isListed ? other.open.map((text) => right + text) : other.open,
  };
}

/** The one or the other. */
export function either(shapes: readonly Shape[]): Shape {
  const open = shapes.flatMap((shape) => shape.open);
  if (shapes.every(({ done }) => done.length === 0)) return oneOf(open);
  const sets = shapes.map((shape) => wordsOfShape(shape)[0]);
  const all = sets.flatMap((set) => (set ? [...set] : []));
  return sets.every((set) => set) ? { done: [new Set(all)], open: ['*'] } : anything;
}

/** Sets of words of which every hit has one each, the rarest first. */
export function wordsOfShape({ done, open }: Shape): readonly ReadonlySet<string>[] {
  const sets = [...done, ...wordsOfAll(open)];
  return sets.sort((one, other) => rarity(other) - rarity(one));
}

/** The rarest word of each stretch; no set when one has none. */
function wordsOfAll(stretches: readonly string[]): readonly ReadonlySet<string>[] {
  const words = stretches.map((stretch) => rarest(wholeWords(stretch)));
  return words.every((word) => word !== undefined) ? [new Set(words)] : [];
}

function rarest(words: readonly string[]): string | undefined {
  return [...words].sort((one, other) => other.length - one.length)[0];
}

/** Words with an edge on either side. The ends of a stretch are open: a longer word may go on there. */
function wholeWords(stretch: string): string[] {
  const words = [...stretch.matchAll(/(?<= )[a-z0-9]+(?= )/g)].map(([word]) => word);
  return stretch.includes(digit) ? [...words, digit] : words;
}
