import type { ByteSource } from "./byte-source.ts";
import type { KeptRange } from "./kept-range.ts";
import type { Removed } from "./removed.ts";

/** Input and report of a stripper. */
export interface Strip {
  input: ByteSource;
  /** The stripper adds the kinds of facts that it removed. */
  found: Set<Removed>;
  /**
   * What an earlier pass over the same file found to be picture and sound; see `SecondPassError`.
   * null: this is the first pass.
   */
  known: readonly KeptRange[] | null;
}

/**
 * Reads one file and yields it without metadata, without re-encoding. Yields at most as many bytes
 * as it has taken; unread input is cut off. Throws only `MalformedMediaError`, `UncleanableMediaError`,
 * `SecondPassError` and the source's own errors.
 */
export type Stripper = (strip: Strip) => AsyncGenerator<Uint8Array>;

/** The file says what it keeps where only after it: strip it again with this. */
export class SecondPassError extends Error {
  override name = "SecondPassError";
  readonly kept: KeptRange[];

  constructor(kept: KeptRange[]) {
    super("media before its index");
    this.kept = kept;
  }
}
