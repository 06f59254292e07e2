import * as z from "zod/mini";
import { HOUR_MS } from "../units.ts";

/** Telegram lets a bot delete messages for 48 hours. */
export const MESSAGE_LIFETIME_MS = 48 * HOUR_MS;

/** Ids kept in the session before they move to a table: the session stays small. */
export const MAX_HEARD = 24;

/** A message in the chat, by the platform's own id; it can be deleted for 48 hours. */
const messageSchema = z.object({
  id: z.string(),
  /** Milliseconds since the epoch. */
  at: z.number(),
});
export type ChatMessage = z.infer<typeof messageSchema>;
export const messagesSchema = z.array(messageSchema);

/** A count within a window of time: the window's number, and how many there were in it. */
const count = z.tuple([z.number(), z.number()]);

/**
 * What `app/` notes of a chat to keep its promises about time and number. The engine hands it on
 * untouched. Bounded: it travels in the session of every turn.
 */
export const upkeepSchema = z.object({
  /** The resident's last message, ms since the epoch. */
  activeAt: z._default(z.number(), 0),
  /** A row waits in the outbox that looks after the draft. */
  watched: z._default(z.boolean(), false),
  /** Messages of the chat, both sides', that have not moved to the table of messages yet. */
  heard: z._default(messagesSchema, []),
  counts: z._default(z.record(z.string(), count), {}),
  /** An officer asked for less from this chat until then, ms since the epoch. */
  mutedUntil: z._default(z.number(), 0),
});
export type Upkeep = z.infer<typeof upkeepSchema>;

export function newUpkeep(): Upkeep {
  return { activeAt: 0, watched: false, heard: [], counts: {}, mutedUntil: 0 };
}

/** Those that the platform still lets us delete. */
export function deletable(messages: ChatMessage[], now: number): ChatMessage[] {
  return messages.filter(({ at }) => now - at < MESSAGE_LIFETIME_MS);
}
