import { type EffectDefinition, NEXT, type Performed } from "./effect-definition.ts";

/**
 * Deletes the messages of an exchange that is over from the chat, behind what is said next. An open
 * draft and what the resident wanted to keep stay.
 */
export interface WipeExchange {
  type: "wipe-exchange";
  /** Only what was written since the draft that is over began. */
  ofDraft: boolean;
  /** Nothing is said next, so what is left is said, and what was in front is shown again. */
  isLast: boolean;
}

/** Where a bot can't delete messages, nothing is done. */
export const wipeExchange = {
  needs: [],
  isWaitedFor: false,
  perform: ({ session }): Performed<WipeExchange> =>
    session.can?.includes("deletes")
      ? { go: "next", log: [{ type: "wipe-exchange", ofDraft: false, isLast: false }] }
      : NEXT,
} as const satisfies EffectDefinition<WipeExchange>;
