import { byteAt } from "./bytes.ts";

const USER_DATA = 0xb2;
const BLANK = 0x20;

/**
 * Blanks the user data of MPEG-4 and MPEG-2 video: what stands between its start code and the next
 * one. Takes a stream in pieces of any length.
 */
export class UserDataBlanker {
  #zeros = 0;
  #isStart = false;
  #isUser = false;

  /** Blanks in place. Returns what it blanked. */
  blank(bytes: Uint8Array): Uint8Array {
    const blanked: number[] = [];
    for (let at = 0; at < bytes.length; at++) {
      const byte = byteAt(bytes, at);
      if (this.#isStart) this.#isUser = byte === USER_DATA;
      else if (this.#isUser && byte !== 0 && !(byte === 1 && this.#zeros >= 2)) {
        bytes[at] = BLANK;
        blanked.push(byte);
      }
      this.#isStart = !this.#isStart && byte === 1 && this.#zeros >= 2;
      this.#zeros = byte === 0 ? this.#zeros + 1 : 0;
    }
    return Uint8Array.from(blanked);
  }
}
