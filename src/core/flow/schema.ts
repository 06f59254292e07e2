import { z } from "zod";

/** Ids of flows, steps and options: short, so that callback data stays under Telegram's 64 bytes. */
const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,23}$/, "lower-case letters, digits, hyphens; 24 at most");

const answerKey = z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/);

/** A condition on earlier answers: every named answer must be one of its values. */
const condition = z.record(answerKey, z.union([z.string(), z.array(z.string()).min(1)]));

const option = z
  .object({
    id,
    /** Step of this flow to go to. Default: the step's own `next`. */
    next: id.optional(),
    /** Leaves this flow and starts another one. */
    flow: id.optional(),
    /** Answers that the started flow begins with: its `flow/step` → the answer to copy. */
    with: z.record(answerKey, answerKey).optional(),
    /** As `with`, but with fixed options. */
    set: z.record(answerKey, z.string()).optional(),
    /** The started flow asks only what must be asked. */
    short: z.boolean().optional(),
    /** Cannot be undone: its words in a sentence do not choose it, which may say "don't". */
    alone: z.boolean().optional(),
    /** Shown only when the condition holds. */
    if: condition.optional(),
    /** Stored as the answer of this step, instead of the option's own id. */
    as: id.optional(),
  })
  .strict();

/** Lists that the place, the session or the draft supplies. */
const OPTION_SOURCES = [
  "categories",
  "areas",
  "languages",
  "answered",
  /** Questions with `offer` that have no answer yet. */
  "offered",
  "receipts",
  "guide-topics",
  /** Cards of the topic, or found by the words, that `of` names. */
  "guides",
  "found-guides",
  /** What goes with the card that `card` names. */
  "related-guides",
  /** Cards about the signs of a scam in the words that `of` names. */
  "scam-guides",
  /** What a subscriber may want, with what this chat wants marked. */
  "wants",
  /** The appeal that the draft answers. */
  "appeal",
] as const;

const base = { id, next: id.optional() };
const skippable = {
  skip: z.boolean().default(false),
  /** Only steers the bot: shown in the review, but not part of the tip. */
  private: z.boolean().default(false),
  /** Asked only of those who choose it from a list of `offered`. */
  offer: z.boolean().default(false),
  /** Offers to skip every question up to the review. */
  enough: z.boolean().default(false),
};

/**
 * What to do with a text that matches no option: it becomes the answer of a step, and leads to
 * another step.
 */
const unmatched = z
  .object({ answer: id, next: id, min: z.number().int().min(1).default(1) })
  .strict();

/** Where a sentence goes that says more than a choice, if it is of some length (in letters). */
const words = z
  .object({
    answer: id,
    min: z.number().int().min(1).default(10),
    max: z.number().int().min(1).max(4000).default(3500),
  })
  .strict();

const say = z.object({ ...base, kind: z.literal("say") }).strict();

const choose = z
  .object({
    ...base,
    ...skippable,
    kind: z.literal("choose"),
    options: z.array(option).default([]),
    from: z.enum(OPTION_SOURCES).optional(),
    /** Answer on which the list of `from` depends. */
    of: answerKey.optional(),
    /** Stored as the answer of this step, instead of the option's own id. */
    as: id.optional(),
    /** Answer that names a guide card, whose `$title`, `$body` and `$source` the text shows. */
    card: answerKey.optional(),
    unmatched: unmatched.optional(),
    words: words.optional(),
    /** The `locate` step that takes a location which is sent here. This step is asked again. */
    location: id.optional(),
    /** The `attach` step that takes files which are sent here. */
    media: id.optional(),
    /** Shows the answers given so far as `$summary`. */
    summary: z.boolean().default(false),
  })
  .strict();

const write = z
  .object({
    ...base,
    ...skippable,
    kind: z.literal("write"),
    min: z.number().int().min(1).default(1),
    max: z.number().int().min(1).max(4000).default(3500),
    check: z.enum(["receipt"]).optional(),
    /** The answer by which its text has another `$hint`: `<flow>-<step>-hint-<option>`. */
    hint: answerKey.optional(),
    /** The `attach` step that takes files which are sent here. */
    media: id.optional(),
  })
  .strict();

const attach = z
  .object({
    ...base,
    ...skippable,
    kind: z.literal("attach"),
    max: z.number().int().min(1).max(20).default(10),
    /** Where words go that are sent with the files. */
    unmatched: unmatched.optional(),
  })
  .strict();

const locate = z.object({ ...base, ...skippable, kind: z.literal("locate") }).strict();

const when = z
  .object({ ...base, ...skippable, kind: z.literal("when"), words: words.optional() })
  .strict();

const branch = z
  .object({
    id,
    kind: z.literal("branch"),
    cases: z.array(z.object({ when: condition, next: id }).strict()).min(1),
    else: id.optional(),
  })
  .strict();

const run = z.object({ ...base, kind: z.literal("run"), flow: id }).strict();

const perform = z
  .object({
    ...base,
    kind: z.literal("do"),
    /** A name of `core/effects/effects.ts`, which the check verifies. */
    effect: id,
    /** Names of the effect's inputs → answers that hold them. */
    with: z.record(z.string(), answerKey).default({}),
    /** Where to go when the effect fails. */
    fail: id.optional(),
  })
  .strict();

const end = z.object({ id, kind: z.literal("end"), flow: id.optional() }).strict();

const stepSchema = z.discriminatedUnion("kind", [
  say,
  choose,
  write,
  attach,
  locate,
  when,
  branch,
  run,
  perform,
  end,
]);

export const flowSchema = z
  .object({
    flow: id,
    /**
     * Whether a draft is kept when its writer leaves it for the menu, until it is sent or
     * cancelled.
     */
    draft: z.boolean().default(false),
    /** For browsing: after the first question each step is asked again, even if it was answered. */
    browse: z.boolean().default(false),
    /** What is written in it are other people's words: danger in them is no cry for help. */
    quotes: z.boolean().default(false),
    steps: z.array(stepSchema).min(1),
  })
  .strict();

export type Flow = z.infer<typeof flowSchema>;
export type Step = z.infer<typeof stepSchema>;
/** Every kind that asks. A new kind counts as one until it is named here. */
export type InputStep = Exclude<Step, { kind: "say" | "branch" | "run" | "do" | "end" }>;
export type ChooseStep = Extract<Step, { kind: "choose" }>;
export type DoStep = Extract<Step, { kind: "do" }>;
export type Condition = z.infer<typeof condition>;
