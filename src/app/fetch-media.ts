import type { ConversationDeps } from "./conversation-deps.ts";
import type { ConversationJob, FetchMediaJob } from "./conversation-job.ts";
import { MediaTooLargeError } from "./download.ts";
import type { JobOutcome, Taken } from "./drainer.ts";
import { MAX_MEDIA_BYTES, MEDIA_ATTEMPTS } from "./limits.ts";
import type { MediaFailure } from "./ports.ts";

/**
 * Streams an attachment from the platform, sealed, into the media store. What can't be had is taken
 * out of the draft, and the resident is told.
 */
export async function fetchMedia(
  deps: ConversationDeps,
  job: FetchMediaJob,
  row: Taken<ConversationJob>,
): Promise<JobOutcome> {
  const failure = await copy(deps, job);
  if (failure === null) return { type: "done" };
  if (failure === "try-again" && row.attempts < MEDIA_ATTEMPTS) {
    return { type: "retry", afterMs: null };
  }
  const reason = failure === "try-again" ? "unavailable" : failure;
  const event = { type: "media-failed", slot: job.slot, reason } as const;
  await deps.conclude(job.address, { event }, row.id);
  return { type: "done" };
}

async function copy(deps: ConversationDeps, job: FetchMediaJob): Promise<MediaFailure | null> {
  const channel = deps.channels[job.address.channel];
  if (!channel) return "unavailable";
  const fetched = await channel.fetchMedia(job.media, MAX_MEDIA_BYTES);
  if (!fetched.ok) return fetched.reason;
  const { body, size } = fetched.value;
  try {
    const sealed = await deps.sealing.sealStream(job.recipient, body);
    await deps.media.put(job.name, sealed.body, size === null ? null : sealed.sizeOf(size));
    return null;
  } catch (error) {
    return error instanceof MediaTooLargeError ? "too-large" : "try-again";
  }
}
