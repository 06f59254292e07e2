/** Writes numbers as `BitReader` reads them. */
export class BitWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  /** The lowest bits of a number, the highest of them first. */
  write(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit--) {
      if (this.#length % 8 === 0) this.#bytes.push(0);
      const at = this.#length >>> 3;
      this.#bytes[at] =
        (this.#bytes[at] ?? 0) | (((value >>> bit) & 1) << (7 - (this.#length & 7)));
      this.#length += 1;
    }
  }

  /** So many ones and a zero. */
  writeOnes(count: number): void {
    for (let left = count; left > 0; left--) this.write(1, 1);
    this.write(0, 1);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
