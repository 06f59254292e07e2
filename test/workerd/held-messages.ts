import type { PlatformCall } from "./fake-platforms.ts";
import type { Resident } from "./resident.ts";
import { platforms } from "./town.ts";

/** Ids of the messages that the chat holds: the resident's, then the bot's. */
export function idsIn(who: Resident): number[] {
  const deletions = platforms.sent.filter((c) => isDeletion(c) && c.chat === who.chat);
  const gone = new Set(deletions.flatMap(deletedBy));
  return [...who.said, ...(platforms.ids.get(who.chat) ?? [])].filter((id) => !gone.has(id));
}

/** The same messages: the resident's as ids, the bot's as texts. */
export function heldIn(who: Resident): (number | string)[] {
  const ids = platforms.ids.get(who.chat) ?? [];
  return idsIn(who).map((id) => who.messages[ids.indexOf(id)]?.text ?? id);
}

export function isDeletion({ method }: PlatformCall): boolean {
  return method === "deleteMessages";
}

function deletedBy({ params }: PlatformCall): number[] {
  // What the Telegram channel renders.
  return params.message_ids as number[];
}

/** The platform refuses every call that names one of them, as it does for a dice of today. */
export function refuse(...ids: number[]): void {
  platforms.judge = (call) =>
    isDeletion(call) && deletedBy(call).some((id) => ids.includes(id))
      ? {
          type: "error",
          status: 400,
          description: "Bad Request: message can't be deleted for everyone",
        }
      : null;
}
