import type { EffectDefinition } from "./effect-definition.ts";

export interface Subscribe {
  type: "subscribe";
  lang: string;
}

/** Subscribes the chat to official notices. */
export const subscribe = {
  needs: [],
  isWaitedFor: false,
  perform: ({ session, lang }) => {
    session.subscribed = true;
    return { go: "next", log: [{ type: "subscribe", lang }] };
  },
} as const satisfies EffectDefinition<Subscribe>;
