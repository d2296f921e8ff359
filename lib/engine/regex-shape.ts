import { capitals, digit, rarity } from './needs';

/**
 * What every hit of an expression looks like. `open` lists its last stretch in full: letters and digits stand
 * for themselves, a space for an edge of a word, `#` for a digit, `^` for capitals, `*` for anything or nothing;
 * marks such as `!` stand between spaces, as a word does. Of the stretches before, one of each set in `done`
 * stands in every hit as a whole word.
 */
export interface Shape {
  readonly done: readonly ReadonlySet<string>[];
  readonly open: readonly string[];
}

/** Beyond these the list is closed, and a new one begun. */
const mostListed = 128;
const mostJoined = 16;

export const nothing: Shape = { done: [], open: [''] };
export const anything: Shape = { done: [], open: ['*'] };

/** One of these, each a stretch as `Shape.open` has them. */
export function oneOf(stretches: readonly string[]): Shape {
  const open = [...new Set(stretches)];
  return open.length > mostListed ? { done: wordsOfAll(open), open: ['*'] } : { done: [], open };
}

/** Whether there is one way to write it, and no more. */
export function isPlain({ done, open }: Shape): boolean {
  return done.length === 0 && open.length === 1;
}

/** The one right after the other. */
export function join(one: Shape, other: Shape): Shape {
  if (one === nothing) return other;
  if (other === nothing) return one;
  if (other.done.length > 0) {
    return { done: [...one.done, ...close(one, '*'), ...other.done], open: other.open };
  }
  const most = Math.min(one.open.length, other.open.length) > 2 ? mostJoined : mostListed;
  if (one.open.length * other.open.length <= most) {
    const open = one.open.flatMap((left) => other.open.map((right) => left + right));
    const mayRepeat = one.open.length > 1 && other.open.length > 1;
    return { done: one.done, open: mayRepeat ? [...new Set(open)] : open };
  }
  const start = endOf(one.open);
  return {
    done: [...one.done, ...close(one, startOf(other.open))],
    open: other.open.map((text) => start + text),
  };
}

/** The one or the other. */
export function either(shapes: readonly Shape[]): Shape {
  const [only] = shapes;
  if (only && shapes.length === 1) return only;
  if (shapes.every(({ done }) => done.length === 0)) {
    return oneOf(shapes.flatMap(({ open }) => open));
  }
  const sets = shapes.map((shape) => wordsOfShape(shape)[0]);
  const all = sets.flatMap((set) => (set ? [...set] : []));
  return sets.every((set) => set) ? { done: [new Set(all)], open: ['*'] } : anything;
}

/** The one or nothing. Of several ways to be there only the edges are kept: none of their words is needed. */
export function maybe({ done, open }: Shape): Shape {
  const [only] = open;
  if (done.length === 0 && only !== undefined && open.length === 1) return oneOf(['', only]);
  return oneOf(['', `${done.length === 0 ? startOf(open) : ''}*${endOf(open)}`]);
}

/** Sets of words of which every hit has one each, the rarest first. */
export function wordsOfShape({ done, open }: Shape): readonly ReadonlySet<string>[] {
  const sets = [...done, ...wordsOfAll(open)];
  return sets.sort((one, other) => rarity(other) - rarity(one));
}

/** A space where all begin with an edge of a word, else anything. */
function startOf(stretches: readonly string[]): string {
  return stretches.every((text) => text.startsWith(' ')) ? ' ' : '*';
}

function endOf(stretches: readonly string[]): string {
  return stretches.every((text) => text.endsWith(' ')) ? ' ' : '*';
}

/** The words of what is listed, when `next` follows. */
function close({ open }: Shape, next: string): readonly ReadonlySet<string>[] {
  return wordsOfAll(open.map((text) => text + next));
}

/** The rarest word of each stretch; no set when one has none. */
function wordsOfAll(stretches: readonly string[]): readonly ReadonlySet<string>[] {
  const words = new Set<string>();
  for (const stretch of stretches) {
    const word = rarestWord(stretch);
    if (word === undefined) return [];
    words.add(word);
  }
  return [words];
}

/** The longest word with an edge on either side. The ends of a stretch are open: a longer one may go on there. */
function rarestWord(stretch: string): string | undefined {
  let longest: string | undefined;
  for (const word of stretch.split(' ').slice(1, -1)) {
    if (word.length > (longest?.length ?? 0) && !isBroken(word)) longest = word;
  }
  if (longest === undefined) return [digit, capitals].find((sign) => stretch.includes(sign));
  // Only words all in capitals are known as they stand; any is known in small letters.
  return /^[A-Z]{2,}$/.test(longest) ? longest : longest.toLowerCase();
}

function isBroken(word: string): boolean {
  return word.includes('*') || word.includes(digit) || word.includes(capitals);
}
