import { fail, ok, type Result } from "../../core/result.ts";
import type { StationDeps } from "./deps.ts";
import { publishing } from "./notices.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";

/** A second person confirms an emergency notice in time: it is an ordinary one, but goes first. */
export function planEmergency(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const row = deps.store.notices.find(id);
  if (!row || row.reason === null) return fail("not-found");
  if (row.approvedAt !== null || row.goesAt === null) return fail("already-confirmed");
  const { texts, terms, reason } = row;
  const goesAt = new Date(row.goesAt).toISOString();
  return ok({
    statement: { kind: "send-emergency", subject: id, texts, reason, goesAt, ...terms },
    ...publishing(deps, row),
    changes: { type: "notices" },
  });
}
