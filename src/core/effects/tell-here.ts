import { optionOf } from "../flow/session.ts";
import { type EffectDefinition, NEXT } from "./effect-definition.ts";

export interface TellHere {
  type: "tell-here";
  code: string;
}

/**
 * Lets a tip keep a sealed way back to this chat, so that it is told of answers: the picked one,
 * else the newest.
 */
export const tellHere = {
  needs: [],
  may: ["pick"],
  isWaitedFor: false,
  perform: ({ session: { receipts }, input, offerCopy }) => {
    const picked = receipts[Number(optionOf(input("pick")) ?? Number.NaN)];
    const code = (picked ?? receipts.at(-1))?.code;
    // The tip was taken back in the meantime, so there is nothing to tell of.
    if (code === undefined) return NEXT;
    // The buttons of the receipt's own message go, and it has to be saved yet.
    if (!picked) offerCopy("copy-receipt", code);
    return { go: "next", log: [{ type: "tell-here", code }] };
  },
} as const satisfies EffectDefinition<TellHere>;
