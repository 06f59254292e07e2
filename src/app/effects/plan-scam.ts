import type { Effect } from "../../core/effects/effect.ts";
import { findKnown } from "../../core/scam/scam-list.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { Plan, Planned } from "./plan.ts";

/** So many signs are told: the reasons to stop, not a treatise. */
const MOST_SIGNS = 4;

/** Answers at once: the pasted text is looked at and kept nowhere. */
export async function planScam(
  { content, knownScams }: Pick<ConversationDeps, "content" | "knownScams">,
  { session }: Pick<Planned, "session">,
  { text }: Extract<Effect, { type: "check-scam" }>,
): Promise<Plan> {
  const lang = session.lang ?? "";
  const known = findKnown(await knownScams(), text);
  const found = content.scam(text);
  const verdict = known ? "known" : found.verdict;
  const lines = found.signs
    .slice(0, MOST_SIGNS)
    .map(({ id }) => `• ${content.texts.format(lang, `scam-${id}`)}`);
  const args = { verdict, signs: lines.join("\n"), known: known?.value ?? "" };
  return { event: { type: "done", effect: "check-scam", ok: true, args } };
}
