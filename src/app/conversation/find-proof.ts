import { proofLink } from "../../core/filing.ts";
import type { ConversationDeps } from "./conversation-deps.ts";

/** The link that proves when a tip was filed, to whoever has its receipt; null: there is none. */
export async function findProof(
  deps: Pick<ConversationDeps, "filing" | "keys" | "mailbox" | "origin" | "station">,
  code: string,
): Promise<string | null> {
  const mailbox = await deps.mailbox(await deps.keys.mailboxName(code)).read();
  const filing = mailbox && (await deps.station(mailbox.station).filing(mailbox.tip));
  return filing && proofLink(deps.origin, await deps.filing.sign(filing));
}
