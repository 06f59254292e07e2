import type { Assigned } from "../../core/station/tip-views.ts";
import type { Answer } from "../api/repeatable.ts";
import type { Fate } from "../session/outbox.ts";
import type { DeedFailure } from "./deed.ts";
import type { DeedPart, DoneDeed } from "./deed-parts.ts";

/** Throws CallFailed where it was refused. */
export type SendPart = (part: DeedPart) => Promise<Fate<Answer<DeedPart["kind"]>>>;

/** Returns what was refused; null: all of it was done. `waits`: some of it waits for the network. */
export async function sendDeed(
  { deed, parts }: DoneDeed,
  send: SendPart,
): Promise<DeedFailure | "waits" | null> {
  const results = await Promise.allSettled(parts.map(send));
  const refused = results.find((result) => result.status === "rejected");
  if (refused) {
    const ids = parts.flatMap((part, at) => (results[at]?.status === "rejected" ? part.ids : []));
    return { deed: { ...deed, ids }, why: { type: "failed", error: refused.reason } };
  }
  const taken = results.flatMap((result) =>
    result.status === "fulfilled" && result.value.type === "sent" ? takenOf(result.value) : [],
  );
  const isDone = results.every(
    (result) => result.status === "fulfilled" && result.value.type === "sent",
  );
  if (taken.length === 0) return isDone ? null : "waits";
  const ids = taken.map(({ id }) => id);
  return { deed: { ...deed, ids }, why: { type: "taken", by: taken.map(({ owner }) => owner) } };
}

function takenOf({ answer }: { answer: Answer<DeedPart["kind"]> }): Assigned["taken"] {
  return "taken" in answer ? answer.taken : [];
}
