import type { EffectDefinition } from "./effect-definition.ts";

export interface Unsubscribe {
  type: "unsubscribe";
}

/** Ends the chat's subscription to official notices. */
export const unsubscribe = {
  needs: [],
  isWaitedFor: false,
  perform: ({ session }) => {
    session.subscribed = false;
    session.wants = undefined;
    return { go: "next", log: [{ type: "unsubscribe" }] };
  },
} as const satisfies EffectDefinition<Unsubscribe>;
