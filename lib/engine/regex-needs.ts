import { capitals, digit, marks, type Needs, rarestFirst } from './needs';
import {
  anything,
  either,
  isPlain,
  join,
  maybe,
  nothing,
  oneOf,
  type Shape,
  wordsOfShape,
} from './regex-shape';

/** An expression that this reader does not know for certain: it has to be compiled to be judged. */
class Unsure extends Error {}

/** Above it RE2 refuses an expression; we are not the judge of how it counts. */
const mostRepeats = 200;
const deepest = 30;

const escapes: Readonly<Record<string, Shape>> = {
  b: oneOf([' ']),
  A: oneOf([' ']),
  z: oneOf([' ']),
  s: oneOf([' ']),
  W: oneOf([' ']),
  n: oneOf([' ']),
  t: oneOf([' ']),
  d: oneOf([digit]),
  w: anything,
  D: anything,
  S: anything,
};
const zeroWidth = 'bAz';

/**
 * Words without which no hit of the expression can be, read from its source. `undefined` when its syntax is
 * not wholly understood; else the syntax is right.
 */
export function readRegexNeeds(source: string): Needs | undefined {
  // Two letters outside ASCII are small or large forms of “s” and “k”.
  if (/[\u017F\u212A]/.test(source)) return undefined;
  try {
    return rarestFirst(wordsOfShape(new Reader(source).readAll()));
  } catch (error) {
    if (error instanceof Unsure) return undefined;
    throw error;
  }
}

/** A part of an expression; `repeats` is how often RE2 writes it out. */
interface Part {
  readonly shape: Shape;
  readonly repeats: number;
}

/** Reads an expression from left to right. */
class Reader {
  readonly #chars: readonly string[];
  #at = 0;
  /** Where case counts, words in capitals are told from others. */
  #isCaseBlind: boolean = true;

  constructor(source: string) {
    this.#chars = [...source];
  }

  readAll(): Shape {
    const { shape } = this.#readChoices(0);
    if (this.#at < this.#chars.length) throw new Unsure();
    return shape;
  }

  #next(): string | undefined {
    return this.#chars[this.#at];
  }

  #take(): string {
    const char = this.#chars[this.#at];
    if (char === undefined) throw new Unsure();
    this.#at += 1;
    return char;
  }

  #skip(char: string): boolean {
    const isNext = this.#chars[this.#at] === char;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #readChoices(depth: number): Part {
    if (depth > deepest) throw new Unsure();
    const parts = [this.#readRow(depth)];
    while (this.#skip('|')) parts.push(this.#readRow(depth));
    const repeats = Math.max(...parts.map((part) => part.repeats));
    return { shape: either(parts.map((part) => part.shape)), repeats };
  }

  #readRow(depth: number): Part {
    let shape = nothing;
    // What can only be read in one way is put together first: to join it to a long list costs the list.
    let plain = nothing;
    let repeats = 1;
    for (let char = this.#next(); char !== undefined && !'|)'.includes(char); char = this.#next()) {
      const part = this.#readRepeated(depth);
      repeats = Math.max(repeats, part.repeats);
      if (isPlain(part.shape)) plain = join(plain, part.shape);
      else {
        shape = join(join(shape, plain), part.shape);
        plain = nothing;
      }
    }
    return { shape: join(shape, plain), repeats };
  }

  #readRepeated(depth: number): Part {
    const from = this.#at;
    const part = this.#readPart(depth);
    const end = this.#at;
    const [least, most] = this.#readCount() ?? [];
    if (least === undefined || most === undefined) return part;
    const text = this.#chars.slice(from, end).join('');
    if (/^(?:\^|\$|\\[bAz]|\(\?[a-z-]*\))$/.test(text)) throw new Unsure();
    const repeats = part.repeats * Math.max(least, Number.isFinite(most) ? most : 1, 1);
    if (repeats > mostRepeats) throw new Unsure();
    const isInCapitals = text === '[A-Z]' && !this.#isCaseBlind && least > 1;
    const once = isInCapitals ? oneOf([`*${capitals}`]) : part.shape;
    const many = most > 1 ? join(once, anything) : once;
    return { shape: least > 0 ? many : maybe(many), repeats };
  }

  /** How often at least and at most, where that is said. */
  #readCount(): readonly [number, number] | undefined {
    const count = this.#readCountSign();
    if (!count) return undefined;
    this.#skip('?');
    if (isRepeatSign(this.#next())) throw new Unsure();
    return count;
  }

  #readCountSign(): readonly [number, number] | undefined {
    if (this.#skip('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#skip('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#skip('?')) return [0, 1];
    if (!this.#skip('{')) return undefined;
    let inside = '';
    for (let char = this.#take(); char !== '}'; char = this.#take()) inside += char;
    const [, least, comma, most] = /^([0-9]{1,3})(,)?([0-9]{1,3})?$/.exec(inside) ?? [];
    if (least === undefined || (most !== undefined && !comma)) throw new Unsure();
    const end =
      most === undefined ? (comma ? Number.POSITIVE_INFINITY : Number(least)) : Number(most);
    if (end < Number(least) || end === 0) throw new Unsure();
    return [Number(least), end];
  }

  #readPart(depth: number): Part {
    const char = this.#take();
    if (char === '(') return this.#readGroup(depth);
    if (isLetter(char)) return { shape: oneOf([this.#readLetters(char)]), repeats: 1 };
    return { shape: this.#readChar(char), repeats: 1 };
  }

  #readGroup(depth: number): Part {
    const outer = this.#isCaseBlind;
    if (this.#skip('?')) {
      let flags = '';
      while (/[is-]/.test(this.#next() ?? '')) flags += this.#take();
      if (!/^(?:[is]{0,2}|-[is]|[is]-[is])$/.test(flags)) throw new Unsure();
      if (flags.includes('i')) this.#isCaseBlind = !/-.*i/.test(flags);
      if (flags !== '' && this.#skip(')')) return { shape: nothing, repeats: 1 };
      if (!this.#skip(':')) throw new Unsure();
    }
    const part = this.#readChoices(depth + 1);
    if (!this.#skip(')')) throw new Unsure();
    this.#isCaseBlind = outer;
    return part;
  }

  /** Letters in a row, but the last may be one that is repeated by itself. */
  #readLetters(first: string): string {
    let letters = this.#sign(first);
    if (isRepeatSign(this.#next())) return letters;
    for (let char = this.#next(); isLetter(char); char = this.#next()) {
      if (isRepeatSign(this.#chars[this.#at + 1])) break;
      letters += this.#sign(this.#take());
    }
    return letters;
  }

  #readChar(char: string): Shape {
    if (char === '^' || char === '$') return oneOf([' ']);
    if (char === '.') return anything;
    if (char === '[') return this.#readClass();
    if (char === '\\') return this.#readEscape(this.#take());
    if ('*+?{}])'.includes(char)) throw new Unsure();
    return oneOf([this.#sign(char)]);
  }

  #readEscape(char: string): Shape {
    const known = Object.hasOwn(escapes, char) ? escapes[char] : undefined;
    if (known) return known;
    if (/^[!-/:-@[-^`{-~]$/.test(char)) return oneOf([this.#sign(char)]);
    throw new Unsure();
  }

  #readClass(): Shape {
    const isNegated = this.#skip('^');
    const members: Shape[] = [];
    while (!this.#skip(']')) members.push(this.#readMember(members.length));
    return isNegated || members.length === 0 ? anything : either(members);
  }

  #readMember(index: number): Shape {
    const from = this.#take();
    if (from === '[' || (index === 0 && from === ']')) throw new Unsure();
    if (from === '\\') {
      const char = this.#take();
      if (zeroWidth.includes(char) || (this.#next() === '-' && this.#chars[this.#at + 1] !== ']')) {
        throw new Unsure();
      }
      return this.#readEscape(char);
    }
    // A hyphen stands for itself at either end, and else between the ends of a range.
    const isRange = this.#next() === '-' && this.#chars[this.#at + 1] !== ']';
    if (from === '-' && index > 0 && this.#next() !== ']') throw new Unsure();
    if (!isRange) return oneOf([this.#sign(from)]);
    this.#take();
    const to = this.#take();
    if (!/^[a-zA-Z0-9]$/.test(from) || !/^[a-zA-Z0-9]$/.test(to) || from > to) throw new Unsure();
    return from >= '0' && to <= '9' ? oneOf([digit]) : anything;
  }

  /** Only ASCII letters and digits make words. */
  #sign(char: string): string {
    if (isLetter(char)) return this.#isCaseBlind ? char.toLowerCase() : char;
    const mark = marks.find(([, written]) => written.test(char))?.[0];
    return mark === undefined ? ' ' : ` ${mark} `;
  }
}

const letters: ReadonlySet<string> = new Set(
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
);

function isLetter(char: string | undefined): char is string {
  return char !== undefined && letters.has(char);
}

function isRepeatSign(char: string | undefined): boolean {
  return char !== undefined && '*+?{'.includes(char);
}
