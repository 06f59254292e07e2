import type { CheckScam } from "../../core/effects/check-scam.ts";
import { done } from "../../core/effects/effects.ts";
import { findKnown } from "../../core/scam/scam-list.ts";
import type { EffectHandler } from "./effect-handler.ts";

/** So many signs are told: the reasons to stop, not a treatise. */
const MOST_SIGNS = 4;

/** Answers at once: the pasted text is looked at and kept nowhere. */
export const checkScam: EffectHandler<CheckScam> = {
  plan: async ({ content, knownScams }, { session }, { text }) => {
    const lang = session.lang ?? "";
    const known = findKnown(await knownScams(), text);
    const found = content.scam(text);
    const verdict = known ? "known" : found.verdict;
    const lines = found.signs
      .slice(0, MOST_SIGNS)
      .map(({ id }) => `• ${content.texts.format(lang, `scam-${id}`)}`);
    const args = { verdict, signs: lines.join("\n"), known: known?.value ?? "" };
    return { event: done("check-scam", args) };
  },
  deliver: {},
};
