import { byteAt } from "./bytes.ts";

/** The report on removed metadata reads at most this much of the media data. */
const READ_BYTES = 64 * 1024;
/** Longer runs of zeros are shortened to this, so that padding does not use up what is read. */
const MAX_ZEROS = 8;

/** Collects the first bytes that are taken out of media data, for the report. */
export class RemovedBytes {
  readonly #bytes = new Uint8Array(READ_BYTES);
  #length = 0;
  #zeros = 0;

  add(part: Uint8Array): void {
    for (let at = 0; at < part.length && this.#length < READ_BYTES; at++) {
      const byte = byteAt(part, at);
      this.#zeros = byte === 0 ? this.#zeros + 1 : 0;
      if (this.#zeros <= MAX_ZEROS) this.#bytes[this.#length++] = byte;
    }
  }

  get(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}
