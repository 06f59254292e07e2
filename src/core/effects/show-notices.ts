import type { EffectDefinition } from "./effect-definition.ts";

export interface ShowNotices {
  type: "show-notices";
  lang: string;
}

/** Shows the newest official notices. */
export const showNotices = {
  needs: [],
  isWaitedFor: true,
  answers: ["count", "notices"],
  perform: ({ lang }) => ({ go: "wait", log: [{ type: "show-notices", lang }] }),
} as const satisfies EffectDefinition<ShowNotices>;
