import * as z from "zod/mini";
import { REMOVED } from "../media/removed.ts";
import { upkeepSchema } from "./upkeep.ts";

/** What a flow's words and conditions may depend on: never the channel itself. */
export const CHANNEL_POWERS = ["deletes", "location", "tips"] as const;

/** How exact a place may be, from its sender's choice. */
export const PRECISIONS = ["exact", "near", "area"] as const;

/** `migrate-session.ts` has the way from each one before. */
export const SESSION_VERSION = 2;

const mediaItem = z.object({
  slot: z.int(),
  kind: z.enum(["photo", "video", "voice", "audio", "document"]),
  caption: z.optional(z.string()),
});

/** A chosen option is its id alone: most answers are, and all travel in every turn. */
const answerSchema = z.union([
  z.string(),
  z.object({ type: z.literal("text"), text: z.string() }),
  z.object({
    type: z.literal("place"),
    lat: z.number(),
    lon: z.number(),
    /** Absent until the person has said how exact it may be. */
    precision: z.optional(z.enum(PRECISIONS)),
  }),
  z.object({ type: z.literal("media"), items: z.array(mediaItem), closed: z.boolean() }),
  z.object({ type: z.literal("skipped") }),
]);

const frame = z.object({ flow: z.string(), step: z.string() });

const run = z.object({
  /** The flow in front is the last frame; the ones before it wait in their `run` step. */
  frames: z.array(frame).check(z.minLength(1)),
  /** Keyed `flow/step`. */
  answers: z.record(z.string(), answerSchema),
  /**
   * Where `back` leads, oldest first, as `trail.ts` writes it. Never holds a place twice, so its
   * length is bounded.
   */
  trail: z.array(z.string()),
  /** One answer is being changed from the review: answered steps are passed over. */
  changing: z.boolean(),
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
  /** age identity that opens it; goes into the sealed tip. */
  identity: z.string(),
  kind: mediaItem.shape.kind,
  /** The channel's own reference, where the untouched file may be asked for later. */
  token: z.optional(z.string()),
  /** What was taken out of it before it was kept. */
  removed: z.optional(z.array(z.enum(REMOVED))),
  /** That it takes long was told. */
  slow: z.optional(z.boolean()),
  /** It belongs to a tip that was sent. */
  sent: z.optional(z.boolean()),
});

/** Everything one chat remembers. Plain JSON; sealed at rest by the storage layer. */
export const sessionSchema = z.object({
  version: z.literal(SESSION_VERSION),
  lang: z.nullable(z.string()),
  run: z.nullable(run),
  /** Drafts left for the menu, by flow. */
  parked: z.record(z.string(), run),
  /** Number of the newest screen: tells a button of an old message from a current one. */
  screen: z.int(),
  /** The press that made the newest screen: a double tap is not a mistake. */
  pressed: z.optional(z.string()),
  /** The last words that answered a question: `<its screen>:<mark of the words>`. */
  said: z.optional(z.string()),
  nextSlot: z.int(),
  media: z.record(z.string(), keptMedia),
  receipts: z.array(receiptEntry),
  subscribed: z.boolean(),
  /** What the chat's channel can do, as far as a flow asks. */
  can: z.optional(z.array(z.enum(CHANNEL_POWERS))),
  /** A draft was deleted because nobody went on with it; said with the next answer. */
  expired: z.optional(z.boolean()),
  upkeep: z.optional(upkeepSchema),
  /** Cards of the guide, as they were read, that this chat has said something about. */
  voted: z.optional(z.array(z.string())),
});

export type Session = z.infer<typeof sessionSchema>;
export type Answer = z.infer<typeof answerSchema>;
type Precision = (typeof PRECISIONS)[number];
export type Frame = z.infer<typeof frame>;
export type Run = z.infer<typeof run>;
export type MediaItem = z.infer<typeof mediaItem>;

/** The option that was chosen; null: the answer is another, or there is none. */
export function optionOf(answer: Answer | undefined): string | null {
  return typeof answer === "string" ? answer : null;
}

type Told = Exclude<Answer, string>;

/** Whether an answer is of this type. An option has none. */
export function isAnswer<Type extends Told["type"]>(
  answer: Answer | undefined,
  type: Type,
): answer is Extract<Told, { type: Type }> {
  return typeof answer === "object" && answer.type === type;
}

/** Whether nothing more is asked about an answer: more photos, or how exact a place may be. */
export function isComplete(answer: Answer): boolean {
  if (typeof answer === "string") return true;
  switch (answer.type) {
    case "media":
      return answer.closed;
    case "place":
      return answer.precision !== undefined;
    case "text":
    case "skipped":
      return true;
  }
}

/** How exact a place may be. Until its sender has said so, it gives away no more than the ward. */
export function precisionOf({ precision }: { precision?: Precision | undefined }): Precision {
  return precision ?? "area";
}

export function newSession(): Session {
  return {
    version: SESSION_VERSION,
    lang: null,
    run: null,
    parked: {},
    screen: 0,
    nextSlot: 1,
    media: {},
    receipts: [],
    subscribed: false,
  };
}
