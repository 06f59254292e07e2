/** Reads numbers of a few bits each, the highest bit first. Zeros follow the last byte. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left--) value = (value << 1) | this.#bit();
    return value;
  }

  /** How many ones stand before the next zero, which is passed over. */
  readOnes(): number {
    let count = 0;
    while (this.#bit() === 1) count += 1;
    return count;
  }

  #bit(): number {
    const byte = this.#bytes[this.#at >>> 3] ?? 0;
    const bit = (byte >>> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }
}
