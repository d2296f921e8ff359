/** Remembers what was made of a text, and forgets the longest unused once `capacity` units are held. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #capacity: number;
  #held = 0;

  /** `capacity` is in UTF-16 units of the texts held. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The value for `text`, made by `make` when it is not held. */
  get(text: string, make: (text: string) => Value): Value {
    const held = this.#values.get(text);
    const value = held ?? make(text);
    if (held === undefined) this.#held += text.length;
    else this.#values.delete(text);
    this.#values.set(text, value);
    this.#forget();
    return value;
  }

  #forget(): void {
    for (const text of this.#values.keys()) {
      if (this.#held <= this.#capacity) return;
      this.#values.delete(text);
      this.#held -= text.length;
    }
  }
}
