import { optionOf } from "../flow/session.ts";
import type { EffectDefinition } from "./effect-definition.ts";

/** Deletes the messages of both sides from the chat, and says what is left. */
export interface WipeNow {
  type: "wipe-now";
  /** Also what the resident wanted to keep. */
  all: boolean;
  /** Notices too. */
  notices: boolean;
}

/** The option with which notices stay. */
const BUT_NOTICES = "but-notices";

/** It ends with the event `wiped`, because what is said depends on what could be deleted. */
export const wipeNow = {
  needs: [],
  may: ["when"],
  isWaitedFor: true,
  // Whoever chose when was asked about the whole chat.
  perform: ({ input }) => {
    const when = input("when");
    const all = when !== undefined;
    const notices = all && optionOf(when) !== BUT_NOTICES;
    return { go: "wait", log: [{ type: "wipe-now", all, notices }] };
  },
} as const satisfies EffectDefinition<WipeNow>;
