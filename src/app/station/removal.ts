import { fail, ok, type Result } from "../../core/result.ts";
import type { ProposalView } from "../../core/station/proposal.ts";
import type { DeskDeps } from "./caller.ts";
import { planRemoval } from "./officers.ts";
import type { StationRefusal } from "./port.ts";
import { propose } from "./proposals.ts";

/**
 * Removes a newcomer who was not admitted yet, or who asks, at once (null). To remove anybody else
 * is a proposal.
 */
export function removeOfficer(
  desk: DeskDeps,
  { officer: id, heir = null }: { officer: string; heir?: string | null },
): Result<ProposalView | null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const leaver = desk.store.officers.find(id);
  if (!leaver) return fail("not-found");
  const by = caller.value.id;
  if (leaver.stationKey !== null && by !== id) {
    const wish = { kind: "remove-officer", subject: id } as const;
    return propose(desk, heir === null ? wish : { ...wish, heir: { id: heir } });
  }
  const plan = planRemoval(desk, id);
  if (!plan.ok) return plan;
  const at = desk.clock.now();
  const decision = { proposedBy: by, proposedAt: at, confirmedBy: by, at };
  const ended = desk.store.atomically(() => plan.value.carryOut(decision));
  for (const session of ended) desk.hangUp(session);
  desk.announce(plan.value.changes);
  return ok(null);
}
