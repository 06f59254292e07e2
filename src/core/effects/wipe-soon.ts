import { type EffectDefinition, NEXT } from "./effect-definition.ts";

/** Lets the exchange of a sent tip be deleted after some minutes. */
export interface WipeSoon {
  type: "wipe-soon";
}

/** Where a bot can't delete messages, nothing is done. */
export const wipeSoon = {
  needs: [],
  isWaitedFor: false,
  perform: ({ session }) =>
    session.can?.includes("deletes") ? { go: "next", log: [{ type: "wipe-soon" }] } : NEXT,
} as const satisfies EffectDefinition<WipeSoon>;
