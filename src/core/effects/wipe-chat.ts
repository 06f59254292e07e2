import { optionOf } from "../flow/session.ts";
import { HOUR_MS } from "../units.ts";
import { type EffectDefinition, FAIL, type Performed } from "./effect-definition.ts";

export interface WipeChat {
  type: "wipe-chat";
  /** Delay from now. */
  afterMs: number;
  /** At once, before the answer is shown, and nothing is ever said of it. */
  isQuiet?: true;
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
  perform: ({ input }): Performed<WipeChat> => {
    const when = input("when");
    const afterMs = DELAYS.get(optionOf(when) ?? "");
    return afterMs === undefined ? FAIL : { go: "next", log: [{ type: "wipe-chat", afterMs }] };
  },
} as const satisfies EffectDefinition<WipeChat>;
