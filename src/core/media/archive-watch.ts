import { latin1 } from "./bytes.ts";

/**
 * The last record of an archive lies within this distance of its end (its comment has ≤ 65,535
 * bytes).
 */
const TAIL_BYTES = 66_000;
const LAST_RECORD = "PK\x05\x06";
const DIRECTORY_ENTRY = "PK\x01\x02";

/**
 * Detects a file that is also an archive (ZIP, JAR, office file). Archives are read from their end,
 * so one can be hidden behind the data of any picture or film. Both signatures appear this close
 * together by chance in one of 10^10 files.
 */
export class ArchiveWatch {
  readonly #kept = new Uint8Array(2 * TAIL_BYTES);
  #length = 0;

  /** Takes the next bytes of the file. */
  add(part: Uint8Array): void {
    if (part.length === 0) return;
    const end = part.length > TAIL_BYTES ? part.subarray(-TAIL_BYTES) : part;
    if (this.#length + end.length > this.#kept.length) {
      this.#kept.copyWithin(0, this.#length - TAIL_BYTES, this.#length);
      this.#length = TAIL_BYTES;
    }
    this.#kept.set(end, this.#length);
    this.#length += end.length;
  }

  isArchive(): boolean {
    const from = Math.max(0, this.#length - TAIL_BYTES);
    const tail = latin1(this.#kept.subarray(from, this.#length));
    return tail.includes(LAST_RECORD) && tail.includes(DIRECTORY_ENTRY);
  }
}
