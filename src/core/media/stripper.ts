import type { ByteRange } from "./byte-range.ts";
import type { ByteSource } from "./byte-source.ts";
import type { Removed } from "./removed.ts";

/** Input and report of a stripper. */
export interface Strip {
  input: ByteSource;
  /** The stripper adds the kinds of facts that it removed. */
  found: Set<Removed>;
  /**
   * Ranges that an earlier pass over the same file found to be metadata; see `HiddenBytesError`.
   */
  known: readonly ByteRange[];
}

/**
 * Reads one file and yields it without metadata, without re-encoding. Yields at most as many bytes
 * as it has taken; unread input is cut off. Throws only `MalformedMediaError`, `HiddenBytesError`
 * and the source's own errors.
 */
export type Stripper = (strip: Strip) => AsyncGenerator<Uint8Array>;

/** These bytes proved to be metadata after they were passed on: strip the file again with them. */
export class HiddenBytesError extends Error {
  override name = "HiddenBytesError";
  readonly ranges: ByteRange[];

  constructor(ranges: ByteRange[]) {
    super("metadata before its index");
    this.ranges = ranges;
  }
}
