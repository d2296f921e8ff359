const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes written as base64. The engine knows no browser and no Node that would do it. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < digits.length; value += 1) values[digits.charCodeAt(value)] = value;
  const length = text.replace(/=+$/, '').length;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    held = ((held << 6) | (values[text.charCodeAt(index)] ?? 0)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at] = (held >> bits) & 0xff;
    at += 1;
  }
  return bytes;
}

/** Reads numbers one after another. */
export class ByteReader {
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Rising numbers, each stored as its step from the one before: seven bits a byte, the lowest first. */
  rising(count: number): Uint32Array {
    let last = 0;
    return Uint32Array.from({ length: count }, () => {
      last += this.#step();
      return last;
    });
  }

  #step(): number {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#view.getUint8(this.#at);
      this.#at += 1;
      step |= (byte & 0x7f) << shift;
      if (byte < 0x80) return step;
    }
  }

  bytes(count: number): Uint8Array {
    const bytes = new Uint8Array(this.#view.buffer, this.#view.byteOffset + this.#at, count);
    this.#at += count;
    return bytes;
  }

  floats(count: number): Float32Array {
    return Float32Array.from({ length: count }, () => {
      const value = this.#view.getFloat32(this.#at, true);
      this.#at += 4;
      return value;
    });
  }

  /** A matrix whose rows are stored as signed bytes, each with a scale of its own. */
  matrix(rows: number, columns: number): Float32Array {
    const scales = this.floats(rows);
    const values = new Int8Array(this.bytes(rows * columns));
    return Float32Array.from(
      values,
      (value, at) => value * (scales[Math.floor(at / columns)] ?? 0),
    );
  }
}
