import { optionOf } from "../flow/session.ts";
import { HOUR_MS } from "../units.ts";
import { type EffectDefinition, FAIL } from "./effect-definition.ts";

export interface WipeChat {
  type: "wipe-chat";
  /** Delay from now. */
  afterMs: number;
}

/** The flow's options. The platform deletes nothing older than 48 hours. */
const DELAYS = new Map([
  ["h1", HOUR_MS],
  ["h12", 12 * HOUR_MS],
  ["h24", 24 * HOUR_MS],
]);

/** Deletes the messages of both sides from the chat, later. */
export const wipeChat = {
  needs: [["when"]],
  isWaitedFor: false,
  perform: ({ input }) => {
    const when = input("when");
    const afterMs = DELAYS.get(optionOf(when) ?? "");
    return afterMs === undefined ? FAIL : { go: "next", log: [{ type: "wipe-chat", afterMs }] };
  },
} as const satisfies EffectDefinition<WipeChat>;
