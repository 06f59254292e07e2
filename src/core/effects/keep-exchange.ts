import type { EffectDefinition } from "./effect-definition.ts";

/** Keeps what is in the chat, which would be deleted by itself. */
export interface KeepExchange {
  type: "keep-exchange";
}

export const keepExchange = {
  needs: [],
  isWaitedFor: false,
  perform: () => ({ go: "next", log: [{ type: "keep-exchange" }] }),
} as const satisfies EffectDefinition<KeepExchange>;
