import type { CheckScam } from "../../core/effects/check-scam.ts";
import { done } from "../../core/effects/effects.ts";
import { isOurs } from "../../core/scam/is-ours.ts";
import { findKnown } from "../../core/scam/scam-list.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** Most signs in an answer. A few reasons to stop are enough. */
const MOST_SIGNS = 4;

/** Answers at once. The pasted text is not stored. */
export const checkScam: EffectHandler<CheckScam> = {
  plan: async ({ content, knownScams, origin }, { session }, { text }) => {
    const lang = session.lang ?? "";
    const known = findKnown(await knownScams(), text);
    const found = content.scam(text);
    const isOwn = isOurs(content.place, new URL(origin).hostname, text);
    const verdict = known ? "known" : isOwn ? "ours" : found.verdict;
    const lines = found.signs
      .slice(0, MOST_SIGNS)
      .map(({ id }) => `• ${content.texts.format(lang, `scam-${id}`)}`);
    const args = { verdict, signs: lines.join("\n"), known: known?.value ?? "" };
    const outcome = verdict === "unknown" ? { outcome: verdict } : {};
    return { event: done("check-scam", { ...args, ...outcome }) };
  },
  deliver: {},
};
