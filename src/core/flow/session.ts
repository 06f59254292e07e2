import type * as z from "zod/mini";
import type { answerSchema, frame, mediaItem, run, sessionSchema } from "./session-schema.ts";
import { type PRECISIONS, SESSION_VERSION } from "./session-values.ts";

export type Session = z.infer<typeof sessionSchema>;
export type Answer = z.infer<typeof answerSchema>;
type Precision = (typeof PRECISIONS)[number];
export type Frame = z.infer<typeof frame>;
export type Run = z.infer<typeof run>;
export type MediaItem = z.infer<typeof mediaItem>;

/** The id of a chosen option; null: the answer is missing or of another type. */
export function optionOf(answer: Answer | undefined): string | null {
  return typeof answer === "string" ? answer : null;
}

type Told = Exclude<Answer, string>;

/** Whether an answer has this type. A chosen option has no type. */
export function isAnswer<Type extends Told["type"]>(
  answer: Answer | undefined,
  type: Type,
): answer is Extract<Told, { type: Type }> {
  return typeof answer === "object" && answer.type === type;
}

/** What somebody wrote in an answer, beside files too. */
export function textsOf(answer: Answer): string[] {
  if (isAnswer(answer, "text")) return [answer.text];
  return isAnswer(answer, "media") ? answer.items.flatMap(({ caption }) => caption ?? []) : [];
}

/** Whether an answer needs no further input, such as more photos or a precision. */
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

/** The precision of a place. The coarsest one until its sender has chosen. */
export function precisionOf({ precision }: { precision?: Precision | undefined }): Precision {
  return precision ?? "area";
}

/**
 * A copy with every field in one order, set or not: whatever was stored, the engine reads objects of
 * one shape, which is quicker.
 */
export function copyOf(session: Session): Session {
  return {
    version: session.version,
    lang: session.lang,
    run: session.run && copyOfRun(session.run),
    parked: session.parked,
    screen: session.screen,
    pressed: session.pressed,
    twice: session.twice,
    said: session.said,
    words: session.words,
    held: session.held,
    nextSlot: session.nextSlot,
    media: session.media,
    receipts: session.receipts,
    subscribed: session.subscribed,
    wants: session.wants,
    uses: session.uses,
    can: session.can,
    expired: session.expired,
    unstaffed: session.unstaffed,
    misses: session.misses,
    upkeep: session.upkeep,
    voted: session.voted,
  } satisfies Record<keyof Session, unknown>;
}

/** The same of a run. */
export function copyOfRun(run: Run): Run {
  const { frames, answers, trail, changing, narrow, hurry, short, alerted } = run;
  return { frames, answers, trail, changing, narrow, hurry, short, alerted } satisfies Record<
    keyof Run,
    unknown
  >;
}

/** Answers with one more, or another. A literal with the key in it takes four times as long. */
export function withAnswer(answers: Run["answers"], key: string, answer: Answer): Run["answers"] {
  const all = { ...answers };
  all[key] = answer;
  return all;
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

/** Counts that the bot was of use, as far as it matters. */
export function countUse(session: Session): void {
  session.uses = Math.min(2, (session.uses ?? 0) + 1);
}
