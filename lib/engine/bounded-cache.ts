/** What an entry costs besides its text, in UTF-16 units: the map's own slot and a small value. */
const overhead = 200;

/** Remembers what was made of a text, and forgets the longest unused once more than `capacity` is held. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;
  #held = 0;

  /** `capacity` is in UTF-16 units of the texts held, each with its overhead. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value for `text`, made by `make` when it is not held. */
  get(text: string, make: (text: string) => Value): Value {
    const held = this.#values.get(text);
    if (held !== undefined) {
      this.#values.delete(text);
      this.#values.set(text, held);
      return held;
    }
    const key = detach(text);
    const value = make(key);
    this.#values.set(key, value);
    this.#held += key.length + overhead;
    this.#forget();
    return value;
  }

  #forget(): void {
    for (const text of this.#values.keys()) {
      if (this.#held <= this.#capacity) return;
      this.#values.delete(text);
      this.#held -= text.length + overhead;
    }
  }
}

/** A copy of its own: V8 keeps the whole draft alive for as long as a slice of it is held. */
function detach(text: string): string {
  return ` ${text}`.slice(1);
}
