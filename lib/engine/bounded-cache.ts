/** What an entry costs besides its text, in UTF-16 units: the map's own slot and a small value. */
const overhead = 200;

/**
 * Remembers what was made of a text, and never holds more than `capacity`. There are two halves: what is used
 * goes into the newer one, and when that is full, all that was not used since the older one began is forgotten.
 */
export class BoundedCache<Value> {
  readonly #half: number;
  #newer = new Map<string, Value>();
  #older = new Map<string, Value>();
  #held = 0;

  /** `capacity` is in UTF-16 units of the texts held, each with its overhead. */
  constructor(capacity: number) {
    this.#half = capacity / 2;
  }

  /** The value for `text`, made by `make` when it is not held. */
  get(text: string, make: (text: string) => Value): Value {
    const held = this.#newer.get(text);
    if (held !== undefined) return held;
    const kept = this.#older.get(text);
    if (kept !== undefined) return this.#hold(text, kept);
    const key = detach(text);
    return this.#hold(key, make(key));
  }

  #hold(text: string, value: Value): Value {
    const size = text.length + overhead;
    if (this.#held + size > this.#half) {
      this.#older = this.#newer;
      this.#newer = new Map();
      this.#held = 0;
    }
    this.#newer.set(text, value);
    this.#held += size;
    return value;
  }
}

/** A copy of its own: V8 keeps the whole draft alive for as long as a slice of it is held. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
