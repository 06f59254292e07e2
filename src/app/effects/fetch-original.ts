import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob, FetchOriginalJob } from "../conversation/conversation-job.ts";
import type { JobOutcome, Taken } from "../outbox/drainer.ts";
import { MAX_MEDIA_BYTES, MEDIA_ATTEMPTS } from "../outbox/limits.ts";

const DONE: JobOutcome = { type: "done" };
const LATER: JobOutcome = { type: "retry", afterMs: null };

/**
 * Streams an untouched file into the media store, sealed to a key of its own, once its tip is filed
 * and its cleaned copy is kept. Repeatable. A tip that was taken back meanwhile leaves nothing: it
 * is asked for before and after. What can't be had any more is left out; officers see that.
 */
export async function fetchOriginal(
  deps: ConversationDeps,
  job: FetchOriginalJob,
  row: Taken<ConversationJob>,
): Promise<JobOutcome> {
  if (!(await isFiled(deps, job))) return DONE;
  const isHopeless = row.attempts >= MEDIA_ATTEMPTS;
  const copied = (await deps.media.has(job.cleaned)) ? await copy(deps, job) : "try-again";
  if (copied === "left-out" || (copied === "try-again" && isHopeless)) return DONE;
  if (copied === "try-again") return LATER;
  if (!(await isFiled(deps, job))) await deps.media.delete(job.name);
  return DONE;
}

async function isFiled(
  deps: ConversationDeps,
  { station, tip }: Pick<FetchOriginalJob, "station" | "tip">,
): Promise<boolean> {
  return (await deps.station(station).filing(tip)) !== null;
}

async function copy(
  { channels, sealing, media }: ConversationDeps,
  job: FetchOriginalJob,
): Promise<"kept" | "left-out" | "try-again"> {
  const channel = channels[job.channel];
  if (!channel) return "left-out";
  const fetched = await channel.fetchMedia(job.media, MAX_MEDIA_BYTES);
  if (!fetched.ok) return fetched.reason === "try-again" ? "try-again" : "left-out";
  const { body, size } = fetched.value;
  try {
    const sealed = await sealing.sealStream(job.recipient, body);
    await media.put(job.name, sealed.body, size === null ? null : sealed.sizeOf(size));
    return "kept";
  } catch {
    // The stream broke off, or the store failed: neither says why in words of ours.
    return "try-again";
  }
}
