import { toBase64Url } from "../../core/base64url.ts";
import type { Effect } from "../../core/effects/effect.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import { RATING_LANE } from "../conversation/lanes.ts";
import type { Plan } from "./plan.ts";

const ID_BYTES = 16;

/** One after the other: the last answer counts. */
export async function planRating(
  { drainer }: Pick<ConversationDeps, "drainer">,
  { code, rating }: Extract<Effect, { type: "rate" }>,
): Promise<Plan> {
  return { staged: [await drainer.stage({ type: "rate", code, rating }, { lane: RATING_LANE })] };
}

/** The vote's id is made here, so that a row that is delivered twice is one vote. */
export async function planVote(
  { drainer, random }: Pick<ConversationDeps, "drainer" | "random">,
  { card, reviewed, useful }: Extract<Effect, { type: "rate-card" }>,
): Promise<Plan> {
  const vote = { id: toBase64Url(random.bytes(ID_BYTES)), card, reviewed, useful };
  return { staged: [await drainer.stage({ type: "rate-card", vote })] };
}
