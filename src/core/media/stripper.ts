import type { ByteRange } from "./byte-range.ts";
import type { ByteSource } from "./byte-source.ts";
import type { Removed } from "./removed.ts";

/** What a stripper works with. */
export interface Strip {
  input: ByteSource;
  /** Filled by the stripper: what it left out. */
  found: Set<Removed>;
  /** Bytes that an earlier pass over the same file found to be metadata; see `HiddenBytesError`. */
  known: readonly ByteRange[];
}

/**
 * Reads one file and gives it back without what it tells besides its picture or sound, never
 * re-encoded. Gives at most as many bytes as it has taken; what it leaves unread is cut off.
 * Throws `MalformedMediaError`, `HiddenBytesError` and the source's own errors, nothing else.
 */
export type Stripper = (strip: Strip) => AsyncGenerator<Uint8Array>;

/** Only after passing them on it showed that these bytes had to go: strip once more, with them. */
export class HiddenBytesError extends Error {
  override name = "HiddenBytesError";
  readonly ranges: ByteRange[];

  constructor(ranges: ByteRange[]) {
    super("metadata before its index");
    this.ranges = ranges;
  }
}
