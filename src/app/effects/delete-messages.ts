import type { Address } from "../object-ports.ts";
import { deliverCall } from "../outbox/deliver-call.ts";
import type { JobOutcome } from "../outbox/drainer.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** Most ids in one deleteMessages call (Telegram). */
const IDS_PER_CALL = 100;

/** `refused`: so many messages may not be deleted, each by itself. Else none is known to be. */
type Deleted = { type: "done"; refused: number } | Extract<JobOutcome, { type: "retry" | "wait" }>;

/**
 * Deletes messages, at most 100 at once. One that may not be deleted can refuse a whole call, so a
 * call that is refused is made again in halves. Ids that are gone are noted, so that a repeat goes on
 * where it was.
 */
export async function deleteMessages(
  deps: ConversationDeps,
  address: Address,
  ids: string[],
): Promise<Deleted> {
  const { deleted } = deps.sent;
  const chunks: string[][] = [];
  const open = ids.filter((id) => !deleted.has(id));
  for (let from = 0; from < open.length; from += IDS_PER_CALL) {
    chunks.push(open.slice(from, from + IDS_PER_CALL));
  }
  let refused = 0;
  for (let chunk = chunks.shift(); chunk; chunk = chunks.shift()) {
    const outcome = await deleteChunk(deps, address, chunk);
    if (outcome === "deleted") {
      for (const id of chunk) deleted.add(id);
      deps.sent.asked = deps.sent.asked?.filter(({ id }) => !deleted.has(id)) ?? null;
    } else if (outcome !== "refused") return outcome;
    else if (chunk.length === 1) refused += 1;
    else {
      const half = Math.ceil(chunk.length / 2);
      chunks.unshift(chunk.slice(0, half), chunk.slice(half));
    }
  }
  return { type: "done", refused };
}

async function deleteChunk(
  deps: ConversationDeps,
  { channel, chat }: Address,
  ids: string[],
): Promise<"deleted" | "refused" | Extract<JobOutcome, { type: "retry" | "wait" }>> {
  const call = deps.channels[channel]?.renderDelete(chat, ids);
  if (!call) return "refused";
  // The row's age does not count, because a wipe may be planned a day ahead.
  const outcome = await deliverCall(deps, { channel, call }, { createdAt: deps.clock.now() });
  if (outcome.type !== "done") return outcome;
  return outcome.refused ? "refused" : "deleted";
}
