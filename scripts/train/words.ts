import { specials, splitPieces } from '@/lib/engine/classifier/pieces';

/** The words a network knows, by number: the specials first. */
export class Words {
  readonly list: readonly string[];
  readonly #ids: ReadonlyMap<string, number>;

  constructor(forms: Iterable<string>) {
    this.list = [...new Set([...specials, ...forms])];
    this.#ids = new Map(this.list.map((form, id) => [form, id]));
  }

  /** The numbers of a sentence’s words, its ends included. */
  encode(sentence: string): Int32Array {
    const ids = splitPieces(sentence).map(({ form, isName }) => this.#idOf(form, isName));
    return Int32Array.from([specials.indexOf('<start>'), ...ids, specials.indexOf('<end>')]);
  }

  #idOf(form: string, isName: boolean): number {
    return this.#ids.get(form) ?? specials.indexOf(isName ? '<name>' : '<unknown>');
  }
}
