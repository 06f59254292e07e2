import * as z from "zod/mini";
import { ANSWERS } from "../notice-answers.ts";
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
  /** Number of the exchange that it belongs to. Absent: from before they were counted. */
  of: z.optional(z.number()),
  /** Number of the question that it asks, with buttons. */
  asks: z.optional(z.number()),
  /** It says something besides. */
  besides: z.optional(z.boolean()),
  /** A notice that came before its subscription ended. */
  notice: z.optional(z.boolean()),
});
export type ChatMessage = z.infer<typeof messageSchema>;
export const messagesSchema = z.array(messageSchema);

/**
 * What is known of the messages of a chat, where a bot can delete them. They are parted into numbered
 * exchanges, so that one can be deleted while another stays.
 */
const exchangesSchema = z.object({
  /** The number of the newest. */
  newest: z.number(),
  /** The one in which the open draft began; 0: no draft is open. */
  draft: z.number(),
  /** The resident wanted to keep those up to this one. */
  kept: z.number(),
  /** When what was sent is deleted, ms since the epoch; 0: it is not. */
  wipeAt: z.number(),
  /** When the oldest message that is still there was written (ms); 0: not known. */
  since: z.number(),
  /** There may be notices, which another object sends. */
  noticed: z.boolean(),
  /** Up to this question, none has buttons any more. */
  faded: z.optional(z.number()),
});
export type Exchanges = z.infer<typeof exchangesSchema>;

/** A count in a window of time: the window's number and the count. */
const count = z.custom<[number, number]>(
  (pair) => Array.isArray(pair) && pair.length === 2 && pair.every(Number.isFinite),
);

/**
 * What `app/` records of a chat for its limits and time-outs. The engine passes it on unchanged, but
 * for what counts once a chat.
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
  exchanges: z.optional(exchangesSchema),
  /** How it answered notices, the newest first; each until it can't be answered any more. */
  answered: z.optional(
    z.array(z.object({ notice: z.string(), answer: z.enum(ANSWERS), until: z.number() })),
  ),
});
export type Upkeep = z.infer<typeof upkeepSchema>;

export function newUpkeep(): Upkeep {
  return { activeAt: 0, watched: false, heard: [], counts: {}, mutedUntil: 0 };
}

/** `since`: when the oldest message was written (ms); 0: not known. */
export function newExchanges(since: number): Exchanges {
  return { newest: 1, draft: 0, kept: 0, wipeAt: 0, since, noticed: false };
}

/** The messages that can still be deleted. */
export function deletable(messages: ChatMessage[], now: number): ChatMessage[] {
  return messages.filter(({ at }) => now - at < MESSAGE_LIFETIME_MS);
}
