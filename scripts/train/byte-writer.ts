/** Writes numbers one after another, as `ByteReader` of the engine reads them. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Rising numbers below 2³¹, each as its step from the one before: seven bits a byte, the lowest first. */
  rising(values: Iterable<number>): void {
    let last = 0;
    for (const value of values) {
      let step = value - last;
      for (; step >= 0x80; step >>= 7) this.#bytes.push((step & 0x7f) | 0x80);
      this.#bytes.push(step);
      last = value;
    }
  }

  bytes(values: Uint8Array | Int8Array): void {
    for (const value of values) this.#bytes.push(value & 0xff);
  }

  floats(values: Float32Array): void {
    this.bytes(new Uint8Array(values.slice().buffer));
  }

  /** A matrix by rows, each row as signed bytes with a scale of its own. */
  matrix(values: Float32Array, columns: number): void {
    const rows = values.length / columns;
    const scales = Float32Array.from({ length: rows }, (_, row) => {
      const most = values
        .subarray(row * columns, (row + 1) * columns)
        .reduce((greatest, value) => Math.max(greatest, Math.abs(value)), 0);
      return most / 127 || 1;
    });
    this.floats(scales);
    const small = Int8Array.from(values, (value, at) =>
      Math.round(value / (scales[Math.floor(at / columns)] as number)),
    );
    this.bytes(small);
  }

  toBase64(): string {
    return Buffer.from(this.#bytes).toString('base64');
  }
}
