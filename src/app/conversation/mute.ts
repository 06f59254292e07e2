import { newUpkeep } from "../../core/flow/upkeep.ts";
import type { ConversationDeps } from "../effects/conversation-deps.ts";
import type { Address } from "../object-ports.ts";
import { openSession } from "./kept-limits.ts";

/** Records in the chat's sealed session that it is muted until a time. Sends nothing. */
export async function mute(deps: ConversationDeps, address: Address, until: number): Promise<void> {
  const { session, save } = await openSession(deps, address);
  const upkeep = session.upkeep ?? newUpkeep();
  const mutedUntil = Math.max(upkeep.mutedUntil, until);
  await save({ ...session, upkeep: { ...upkeep, mutedUntil } }, () => undefined);
}
