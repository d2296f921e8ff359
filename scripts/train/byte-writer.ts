/** Writes numbers one after another, as `ByteReader` of the engine reads them. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Numbers of three bytes each. */
  triples(values: Iterable<number>): void {
    for (const value of values) this.#bytes.push(value & 0xff, (value >> 8) & 0xff, value >> 16);
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
