import type { EffectDefinition } from "./effect-definition.ts";

/** Deletes the messages of both sides from the chat, and says what is left. */
export interface WipeNow {
  type: "wipe-now";
  /** Also what the resident wanted to keep. */
  all: boolean;
}

/** It ends with the event `wiped`, because what is said depends on what could be deleted. */
export const wipeNow = {
  needs: [],
  may: ["when"],
  isWaitedFor: true,
  // Whoever chose when was asked about the whole chat.
  perform: ({ input }) => {
    const all = input("when") !== undefined;
    return { go: "wait", log: [{ type: "wipe-now", all }] };
  },
} as const satisfies EffectDefinition<WipeNow>;
