import { byteAt, uint16, uint32, uint64 } from "./bytes.ts";
import { MalformedMediaError } from "./malformed.ts";

/** Reads big-endian numbers of varying widths from left to right. */
export class NumberCursor {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** `width`: 0 (returns 0), 1, 2, 4 or 8 bytes; else, or with too few bytes left, it throws. */
  next(width: number): number {
    const at = this.#at;
    this.skip(width);
    switch (width) {
      case 0:
        return 0;
      case 1:
        return byteAt(this.#bytes, at);
      case 2:
        return uint16(this.#bytes, at);
      case 4:
        return uint32(this.#bytes, at);
      case 8:
        return uint64(this.#bytes, at);
    }
    throw new MalformedMediaError();
  }

  skip(length: number): void {
    this.#at += length;
    if (this.#at > this.#bytes.length) throw new MalformedMediaError();
  }
}
