import * as z from "zod/mini";
import { HOUR_MS } from "../units.ts";

/** Telegram lets a bot delete messages for 48 hours. */
export const MESSAGE_LIFETIME_MS = 48 * HOUR_MS;

/** Most message ids in the session. More move to a table, so that the session stays small. */
export const MAX_HEARD = 24;

/** A message in the chat, with the platform's id. It can be deleted for 48 hours. */
const messageSchema = z.object({
  id: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type ChatMessage = z.infer<typeof messageSchema>;
export const messagesSchema = z.array(messageSchema);

/** A count in a window of time: the window's number and the count. */
const count = z.tuple([z.number(), z.number()]);

/**
 * What `app/` records of a chat for its limits and time-outs. The engine passes it on unchanged.
 * Its size is bounded, because it is part of the session in every turn.
 */
export const upkeepSchema = z.object({
  /** The resident's last message, ms since the epoch. */
  activeAt: z._default(z.number(), 0),
  /** The draft is watched: an alarm will warn of it and delete it. */
  watched: z._default(z.boolean(), false),
  /** Messages of both sides that have not moved to the table of messages yet. */
  heard: z._default(messagesSchema, []),
  counts: z._default(z.record(z.string(), count), {}),
  /** The chat is muted until then, ms since the epoch. */
  mutedUntil: z._default(z.number(), 0),
});
export type Upkeep = z.infer<typeof upkeepSchema>;

export function newUpkeep(): Upkeep {
  return { activeAt: 0, watched: false, heard: [], counts: {}, mutedUntil: 0 };
}

/** The messages that can still be deleted. */
export function deletable(messages: ChatMessage[], now: number): ChatMessage[] {
  return messages.filter(({ at }) => now - at < MESSAGE_LIFETIME_MS);
}
