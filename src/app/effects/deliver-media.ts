import type { EngineInput } from "../../core/flow/incoming.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { ConversationJob } from "../conversation/conversation-job.ts";
import type { JobOutcome, Taken } from "../outbox/drainer.ts";
import { fetchMedia } from "./fetch-media.ts";
import { fetchOriginal } from "./fetch-original.ts";

type MediaJob = Extract<
  ConversationJob,
  { type: "fetch-media" | "tell-slow" | "fetch-original" | "delete-media" }
>;

const DONE: JobOutcome = { type: "done" };

/** Does one job that is about a file. */
export async function deliverMedia(
  deps: ConversationDeps,
  job: MediaJob,
  row: Taken<ConversationJob>,
): Promise<JobOutcome> {
  switch (job.type) {
    case "fetch-media":
      return fetchMedia(deps, job, row);
    case "tell-slow":
      // Asked in its own turn: the file may have arrived while it waited for that.
      await deps.conclude(job.address, () => slowFiles(deps), row.id);
      return DONE;
    case "fetch-original":
      return fetchOriginal(deps, job, row);
    case "delete-media":
      await deps.media.delete(job.name);
      return DONE;
  }
}

function slowFiles({ store }: ConversationDeps): EngineInput | null {
  const slots = store.fetching().map(({ slot }) => slot);
  return slots.length > 0 ? { event: { type: "media-slow", slots } } : null;
}
