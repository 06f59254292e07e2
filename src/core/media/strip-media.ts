import { ArchiveWatch } from "./archive-watch.ts";
import type { ByteRange } from "./byte-range.ts";
import { ByteSource } from "./byte-source.ts";
import { isZero, zeros } from "./bytes.ts";
import { gatherStream } from "./gather-stream.ts";
import { MalformedMediaError } from "./malformed.ts";
import type { MediaType } from "./media-type.ts";
import type { MediaWarning, Removed } from "./removed.ts";
import { SNIFFED_BYTES, sniffType } from "./sniff-type.ts";
import { HiddenBytesError, type Strip } from "./stripper.ts";
import { STRIPPERS } from "./strippers.ts";

/**
 * How it ended. `unfinished`: the body was not read to its end, or its source broke. `once-more`:
 * this pass is worth nothing, a second one with `hidden` over the same file will do. `malformed`:
 * not what it claims to be; nothing of it may be kept.
 */
export type StripOutcome =
  | { type: "unfinished" }
  | { type: "clean"; removed: Removed[]; warning: MediaWarning | null }
  | { type: "once-more"; hidden: ByteRange[] }
  | { type: "malformed" };

export interface StrippedMedia {
  type: MediaType;
  /**
   * As many bytes as the source has. Errors with the source's own error when that breaks, and with
   * another on every outcome but `clean`: what was read of it till then must be thrown away.
   */
  body: ReadableStream<Uint8Array>;
  /** Ask when the body has ended or failed. */
  outcome(): StripOutcome;
}

/**
 * Recognises a file by its first bytes and takes out what it tells besides its picture or sound,
 * in the bounds of a few hundred kB (an index of a film: 2 MB) and never re-encoded. null: a type
 * that is not taken; the source is cancelled. Throws what the source throws.
 * `hidden`: from the outcome of an earlier pass over the same file.
 */
export async function stripMedia(
  source: ReadableStream<Uint8Array>,
  hidden: readonly ByteRange[] = [],
): Promise<StrippedMedia | null> {
  const input = new ByteSource(source);
  const type = sniffType((await input.view(SNIFFED_BYTES)).subarray(0, SNIFFED_BYTES));
  if (type === null) {
    await input.cancel("not taken").catch(() => undefined);
    return null;
  }
  const run: Run = { type, outcome: { type: "unfinished" } };
  const strip: Strip = { input, found: new Set(), known: hidden };
  const body = gatherStream(sameLength(run, strip), (reason) => input.cancel(reason));
  return { type, body, outcome: () => run.outcome };
}

interface Run {
  type: MediaType;
  outcome: StripOutcome;
}

/**
 * What the stripper gives, and zeros for all it left out: so the length is known beforehand, which
 * storing a stream asks for, and nothing tells how much there was.
 */
async function* sameLength(run: Run, strip: Strip): AsyncGenerator<Uint8Array> {
  const { input, found } = strip;
  const watch = new ArchiveWatch();
  let given = 0;
  try {
    for await (const part of STRIPPERS[run.type](strip)) {
      given += part.length;
      watch.add(part);
      yield part;
    }
    for (let rest = await input.some(Infinity); rest; rest = await input.some(Infinity)) {
      if (!isZero(rest)) found.add("trailing");
    }
    if (watch.isArchive()) throw new MalformedMediaError();
    yield* zeros(input.offset - given);
    run.outcome = clean(run.type, found);
  } catch (error) {
    run.outcome = outcomeOf(error);
    await input.cancel("not wanted").catch(() => undefined);
    throw error;
  }
}

function clean(type: MediaType, found: ReadonlySet<Removed>): StripOutcome {
  const warning = type === "pdf" ? "may-name-author" : null;
  return { type: "clean", removed: [...found].sort(), warning };
}

function outcomeOf(error: unknown): StripOutcome {
  if (error instanceof MalformedMediaError) return { type: "malformed" };
  if (error instanceof HiddenBytesError) return { type: "once-more", hidden: error.ranges };
  return { type: "unfinished" };
}
