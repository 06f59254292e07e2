import { proofLink } from "../../core/filing.ts";
import type { ConversationDeps } from "../conversation/conversation-deps.ts";
import type { MailboxContents } from "../object-ports.ts";

/** The link that proves when the tip of a mailbox was filed; null: there is none. */
export async function findProof(
  deps: Pick<ConversationDeps, "filing" | "origin" | "station">,
  { station, tip }: Pick<MailboxContents, "station" | "tip">,
): Promise<string | null> {
  const filing = await deps.station(station).filing(tip);
  return filing && proofLink(deps.origin, await deps.filing.sign(filing));
}
