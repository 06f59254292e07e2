import { fail, ok, type Result } from "../result.ts";
import { ArchiveWatch } from "./archive-watch.ts";
import { ByteSource } from "./byte-source.ts";
import { isZero, zeros } from "./bytes.ts";
import { gatherStream } from "./gather-stream.ts";
import type { KeptRange } from "./kept-range.ts";
import { MalformedMediaError } from "./malformed.ts";
import type { MediaType } from "./media-type.ts";
import type { MediaWarning, Removed } from "./removed.ts";
import { isForeignFilm, SNIFFED_BYTES, sniffType } from "./sniff-type.ts";
import { SecondPassError, type Strip } from "./stripper.ts";
import { STRIPPERS } from "./strippers.ts";
import { UncleanableMediaError } from "./uncleanable.ts";

/**
 * How a pass ended. `unfinished`: the body was not read to its end, or its source failed.
 * `once-more`: discard this pass; a second one with `kept` over the same file will succeed.
 * `malformed`: the file is not what it claims to be; keep nothing of it. `uncleanable`: its codec
 * can hold more than a picture, and that can't be taken out; keep nothing of it.
 */
export type StripOutcome =
  | { type: "unfinished" }
  | { type: "clean"; removed: Removed[]; warning: MediaWarning | null }
  | { type: "once-more"; kept: KeptRange[] }
  | { type: "malformed" }
  | { type: "uncleanable" };

export interface StrippedMedia {
  type: MediaType;
  /**
   * Has as many bytes as the source. Fails with the source's own error when that fails, and with
   * another on every outcome but `clean`: the reader must discard what it has read.
   */
  body: ReadableStream<Uint8Array>;
  /** Valid when the body has ended or failed. */
  outcome(): StripOutcome;
}

/**
 * Recognises a file by its first bytes and removes everything besides its picture or sound, without
 * re-encoding. Needs a few hundred kB of memory (2 MB for the index of a film). A file of
 * another type (`container`: a film of one) fails, and the source is cancelled. Throws what the source throws.
 * `known`: `kept` of the outcome of an earlier pass over the same file.
 */
export async function stripMedia(
  source: ReadableStream<Uint8Array>,
  known: readonly KeptRange[] | null = null,
): Promise<Result<StrippedMedia, "type" | "container">> {
  const input = new ByteSource(source);
  const first = (await input.view(SNIFFED_BYTES)).subarray(0, SNIFFED_BYTES);
  const type = sniffType(first);
  if (type === null) {
    await input.cancel("not taken").catch(() => undefined);
    return fail(isForeignFilm(first) ? "container" : "type");
  }
  const run: Run = { type, outcome: { type: "unfinished" } };
  const strip: Strip = { input, found: new Set(), known };
  const body = gatherStream(sameLength(run, strip), (reason) => input.cancel(reason));
  return ok({ type, body, outcome: () => run.outcome });
}

interface Run {
  type: MediaType;
  outcome: StripOutcome;
}

/**
 * Appends zeros for all that the stripper removed. So the length is known beforehand, which storing
 * a stream requires, and it does not tell how much was removed.
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
  if (error instanceof UncleanableMediaError) return { type: "uncleanable" };
  if (error instanceof SecondPassError) return { type: "once-more", kept: error.kept };
  return { type: "unfinished" };
}
