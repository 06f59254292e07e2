import type { MediaRef, MediaRefusal } from "../../core/flow/incoming.ts";
import type { KeptRange } from "../../core/media/kept-range.ts";
import { WORTH_TELLING } from "../../core/media/removed.ts";
import { type StripOutcome, type StrippedMedia, stripMedia } from "../../core/media/strip-media.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { MediaTooLargeError } from "../download.ts";
import type { Address } from "../object-ports.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import { MAX_MEDIA_BYTES, MEDIA_ATTEMPTS } from "../outbox/limits.ts";
import type { MediaFailure } from "../ports.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Row } from "./effect-handler.ts";
import { storeFile } from "./store-file.ts";

export interface FetchMediaJob {
  type: "fetch-media";
  address: Address;
  slot: number;
  media: MediaRef;
  /** Object name and age recipient of the sealed copy. */
  name: string;
  recipient: string;
}

/**
 * Streams an attachment from the platform into the media store, without its metadata and sealed. A
 * file that can't be had, or whose kind is not accepted, is removed from the draft. The resident is
 * told that, and which metadata was removed.
 */
export async function fetchMedia(
  deps: ConversationDeps,
  job: FetchMediaJob,
  row: Row,
): Promise<JobOutcome> {
  const { address, slot } = job;
  const copied = await copy(deps, job);
  if (copied.ok) {
    const event = { type: "media-cleaned", slot, ...copied.value } as const;
    if (isWorthTelling(copied.value)) await deps.conclude(address, { event }, row.id);
    return ended(deps, row);
  }
  const isHopeless = row.attempts >= MEDIA_ATTEMPTS;
  if (copied.reason === "try-again" && !isHopeless) return { type: "retry", afterMs: null };
  const reason = copied.reason === "try-again" ? "unavailable" : copied.reason;
  const event = { type: "media-failed", slot, reason } as const;
  await deps.conclude(address, { event }, row.id);
  return ended(deps, row);
}

/** The end of a fetch. The last one also drops the waiting message about slow files. */
function ended({ store }: ConversationDeps, { id }: Row): JobOutcome {
  const also = () => {
    if (store.fetching().every(({ row }) => row === id)) store.dropSlowNote();
  };
  return { type: "done", also };
}

type Refusal = MediaFailure | MediaRefusal;

type Cleaned = Pick<Extract<StripOutcome, { type: "clean" }>, "removed" | "warning">;

function isWorthTelling({ removed, warning }: Cleaned): boolean {
  return warning !== null || removed.some((kind) => WORTH_TELLING.includes(kind));
}

/**
 * Some films say only at their end where their metadata was. The first copy is then dropped and the
 * file is fetched a second time.
 */
async function copy(deps: ConversationDeps, job: FetchMediaJob): Promise<Result<Cleaned, Refusal>> {
  const first = await copyOnce(deps, job, null);
  if (!first.ok) return first;
  const last =
    first.value.type === "once-more" ? await copyOnce(deps, job, first.value.kept) : first;
  if (!last.ok) return last;
  switch (last.value.type) {
    case "clean":
      return ok({ removed: last.value.removed, warning: last.value.warning });
    case "malformed":
    case "once-more":
      return fail("unreadable");
    case "uncleanable":
      return fail("uncleanable");
    case "unfinished":
      return fail("try-again");
  }
}

/** One pass over the file. It is in the store only after `clean`. */
async function copyOnce(
  deps: ConversationDeps,
  job: FetchMediaJob,
  known: readonly KeptRange[] | null,
): Promise<Result<StripOutcome, Refusal>> {
  const channel = deps.channels[job.address.channel];
  if (!channel) return fail("unavailable");
  const fetched = await channel.fetchMedia(job.media, MAX_MEDIA_BYTES);
  if (!fetched.ok) return fetched;
  const { body, size } = fetched.value;
  let stripped: StrippedMedia | null = null;
  try {
    const taken = await stripMedia(body, known);
    // An empty file has no kind.
    if (!taken.ok) return fail(size === 0 ? "unreadable" : taken.reason);
    stripped = taken.value;
    await storeFile(deps, job, { body: stripped.body, size });
    return ok(stripped.outcome());
  } catch (error) {
    if (error instanceof MediaTooLargeError) return fail("too-large");
    const outcome = stripped?.outcome();
    // The file was read to its end, so the store failed.
    return outcome && outcome.type !== "clean" ? ok(outcome) : fail("try-again");
  }
}
