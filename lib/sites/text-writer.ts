import type { Part, TextMap } from './text-map';

interface Growing extends Part {
  length: number;
}

/** What was written of a block, with its parts' starts counted from its own. */
export interface Written {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Whether its last part is a line break that counts only if something follows. */
  readonly endsInBreak: boolean;
}

/**
 * What a browser would not draw as it stands between inline words: white space that collapses, and
 * characters without a width.
 */
const odd = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $|[\u200b\ufeff]+/g;
const oddWhereSpacesStay = /\r?\n|[\u200b\ufeff]+/g;
const space = /[ \t\n\r\f]/;

/** Writes the plain text of a page's nodes line by line, as CSS lays out lines. */
export class TextWriter {
  readonly #pieces: string[] = [];
  readonly #parts: Growing[] = [];
  #length = 0;
  /** Whether the line in hand has anything on it. */
  #open: boolean = false;
  /** Whether a line break waits for something to come after it, and the part that stands for it. */
  #due: boolean = false;
  #duePart: Growing | undefined;
  /** A collapsible space that waits for words on the same line. */
  #space: { readonly node: Text; readonly at: number } | undefined;

  /** Adds a text node. `keep`: its white space stands as it is. */
  text(node: Text, keep: boolean): void {
    const words = node.data;
    let from = 0;
    for (const found of words.matchAll(keep ? oddWhereSpacesStay : odd)) {
      this.#words(node, from, words.slice(from, found.index));
      from = found.index + found[0].length;
      if (!space.test(found[0])) continue;
      if (keep) this.#breakAt(node, from - 1);
      else if (this.#open) this.#space ??= { node, at: found.index };
    }
    this.#words(node, from, words.slice(from));
  }

  /** Adds a picture, with the words that stand for it. */
  picture(node: Element, words: string): void {
    this.#onLine();
    this.#add(node, 0, words);
  }

  /** Ends the line, as `<br>` does: a second one in a row makes an empty line. */
  lineBreak(node: Element): void {
    this.#breakAt(node, 0);
  }

  /** Ends the line if it has anything on it, as the edge of a block does. */
  edge(): void {
    if (this.#open) {
      this.#due = true;
      this.#duePart = undefined;
    }
    this.#open = false;
    this.#space = undefined;
  }

  /** Writes a block, edges and all, and says what was written: it reads the same wherever it stands. */
  block(write: () => void): Written {
    this.edge();
    const [pieces, parts] = [this.#pieces.length, this.#parts.length];
    const breaks = this.#due ? 1 : 0;
    const start = this.#length + breaks;
    write();
    this.edge();
    return {
      text: this.#pieces.slice(pieces + breaks).join(''),
      parts: this.#parts.slice(parts).map((part) => ({ ...part, start: part.start - start })),
      endsInBreak: this.#duePart !== undefined && this.#duePart === this.#parts.at(-1),
    };
  }

  /** Writes again what was written of a block before. */
  again({ text, parts, endsInBreak }: Written): void {
    this.edge();
    if (parts.length === 0) return;
    this.#continue();
    const start = this.#length;
    this.#pieces.push(text);
    this.#length += text.length;
    for (const part of parts) this.#parts.push({ ...part, start: part.start + start });
    this.#due = true;
    this.#duePart = endsInBreak ? this.#parts.at(-1) : undefined;
  }

  finish(): TextMap {
    return { text: this.#pieces.join('').replaceAll('\u00a0', ' '), parts: this.#parts };
  }

  #words(node: Text, from: number, words: string): void {
    if (words === '') return;
    this.#onLine();
    this.#add(node, from, words);
  }

  /** Writes what waited for something to come on this line. */
  #onLine(): void {
    this.#continue();
    if (this.#space) this.#add(this.#space.node, this.#space.at, ' ');
    this.#space = undefined;
    this.#open = true;
  }

  #breakAt(node: Node, from: number): void {
    this.#continue();
    this.#due = true;
    this.#duePart = this.#add(node, from, '');
    this.#open = false;
    this.#space = undefined;
  }

  /** Writes the line break that was due. */
  #continue(): void {
    if (!this.#due) return;
    if (this.#duePart) this.#duePart.length = 1;
    this.#pieces.push('\n');
    this.#length += 1;
    this.#due = false;
    this.#duePart = undefined;
  }

  #add(node: Node, from: number, words: string): Growing {
    const last = this.#parts.at(-1);
    const start = this.#length;
    this.#pieces.push(words);
    this.#length += words.length;
    const joins = last?.node === node && last.from + last.length === from && words !== '';
    if (last && joins && last.start + last.length === start) {
      last.length += words.length;
      return last;
    }
    const part = { start, length: words.length, node, from };
    this.#parts.push(part);
    return part;
  }
}
