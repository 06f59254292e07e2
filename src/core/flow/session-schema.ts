import * as z from "zod/mini";
import { REMOVED } from "../media/removed.ts";
import { CHANNEL_POWERS, PRECISIONS, SESSION_VERSION } from "./session-values.ts";
import { upkeepSchema } from "./upkeep.ts";

/**
 * The shape of a session, for types and tests. The Worker reads back only what it has sealed itself
 * (`migrate-session.ts`), so it imports types from here, and its bundle holds no schema.
 */

export const mediaItem = z.object({
  slot: z.int(),
  kind: z.enum(["photo", "video", "voice", "audio", "document"]),
  caption: z.optional(z.string()),
});

/**
 * A chosen option is stored as its id alone. Most answers are options, and the session is sealed in
 * every turn.
 */
export const answerSchema = z.union([
  z.string(),
  z.object({
    type: z.literal("text"),
    text: z.string(),
    /** Said at another step: if it is short, its own step still asks for the rest. */
    begun: z.optional(z.boolean()),
  }),
  z.object({
    type: z.literal("place"),
    lat: z.number(),
    lon: z.number(),
    /** Absent until the person has chosen one. */
    precision: z.optional(z.enum(PRECISIONS)),
  }),
  z.object({ type: z.literal("media"), items: z.array(mediaItem), closed: z.boolean() }),
  z.object({ type: z.literal("skipped") }),
]);

export const frame = z.object({ flow: z.string(), step: z.string() });

export const run = z.object({
  /** The last frame is the current flow. Earlier ones wait in their `run` step. */
  frames: z.array(frame).check(z.minLength(1)),
  /** Keyed `flow/step`. */
  answers: z.record(z.string(), answerSchema),
  /**
   * Where `back` leads, oldest first (`trail.ts`). It never contains a place twice, so its length
   * is bounded.
   */
  trail: z.array(z.string()),
  /** An answer is being changed from the review, so answered steps are skipped. */
  changing: z.boolean(),
  /** What was said fits only these options of the step in front: no others are offered. */
  narrow: z.optional(z.object({ at: z.string(), options: z.array(z.string()) })),
  /** Its writer has told enough: questions that may be skipped are, up to the review. */
  hurry: z.optional(z.boolean()),
  /** Its writer is asked only what must be asked: what may be skipped is. */
  short: z.optional(z.boolean()),
  /** Its writer spoke of danger, and was told whom to call. */
  alerted: z.optional(z.boolean()),
});

const receiptEntry = z.object({
  code: z.string(),
  category: z.string(),
  /** Hour of sending, ISO 8601. */
  at: z.string(),
  unread: z.boolean(),
});

const keptMedia = z.object({
  /** Object name in the media store. */
  name: z.string(),
  /** age identity that opens it. It becomes part of the sealed tip. */
  identity: z.string(),
  kind: mediaItem.shape.kind,
  /** The channel's own reference, kept where the original may be fetched later. */
  token: z.optional(z.string()),
  /** Metadata that was removed before it was stored. */
  removed: z.optional(z.array(z.enum(REMOVED))),
  /** The resident was told that it takes long. */
  slow: z.optional(z.boolean()),
  /** Part of a tip that was sent. */
  sent: z.optional(z.boolean()),
});

const wants = z.object({
  /** Empty: all. */
  areas: z.array(z.string()),
  /** Empty: all. */
  topics: z.array(z.string()),
  /** Only emergencies come until then, ms since the epoch. */
  until: z.number(),
});

/** The state of a chat. Plain JSON, which the storage layer seals. */
export const sessionSchema = z.object({
  version: z.literal(SESSION_VERSION),
  lang: z.nullable(z.string()),
  run: z.nullable(run),
  /** Drafts that were left for the menu, by flow. */
  parked: z.record(z.string(), run),
  /** Number of the newest screen. It distinguishes buttons of old messages from current ones. */
  screen: z.int(),
  /** The press that led to the newest screen. Its repeat is a double tap, which gets no error. */
  pressed: z.optional(z.string()),
  /** Number of the last question that the engine itself showed twice. */
  twice: z.optional(z.int()),
  /** Mark of the text that answered the question before, if that was shown twice. */
  said: z.optional(z.string()),
  /** Where the words of the last message went, for words that were sent right after it. */
  words: z.optional(z.string()),
  /** The first part of a long text, whose second one may follow. */
  held: z.optional(z.string()),
  nextSlot: z.int(),
  media: z.record(z.string(), keptMedia),
  receipts: z.array(receiptEntry),
  subscribed: z.boolean(),
  /** Which notices a subscriber wants. Absent: all. */
  wants: z.optional(wants),
  /** Tips that were sent and cards that were rated, up to 2: notices are offered after the first. */
  uses: z.optional(z.int()),
  /** Abilities of the chat's channel that flows may ask for. */
  can: z.optional(z.array(z.enum(CHANNEL_POWERS))),
  /** An idle draft was deleted. The next reply says so. */
  expired: z.optional(z.boolean()),
  /** The only unit that may have some tips has no officer, as far as is known. */
  unstaffed: z.optional(z.boolean()),
  /** So many messages in a row were not understood. */
  misses: z.optional(z.int()),
  upkeep: z.optional(upkeepSchema),
  /** Editions of the guide's cards that this chat has voted for. */
  voted: z.optional(z.array(z.string())),
});
