import type { Effect } from "../core/flow/effect.ts";
import type { ConversationDeps } from "./conversation-deps.ts";
import type { Plan, Planned } from "./plan.ts";

/** So many signs are told: the reasons to stop, not a treatise. */
const MOST_SIGNS = 4;

/** Answers at once: the pasted text is looked at and kept nowhere. */
export async function planScam(
  { content }: Pick<ConversationDeps, "content">,
  { session }: Pick<Planned, "session">,
  { text }: Extract<Effect, { type: "check-scam" }>,
): Promise<Plan> {
  const lang = session.lang ?? "";
  const { verdict, signs } = content.scam(text);
  const lines = signs
    .slice(0, MOST_SIGNS)
    .map(({ id }) => `• ${content.texts.format(lang, `scam-${id}`)}`);
  const args = { verdict, signs: lines.join("\n"), known: "" };
  return { event: { type: "done", effect: "check-scam", ok: true, args } };
}
