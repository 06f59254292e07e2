import type { AuditAction } from "../../core/station/audit.ts";
import type { StationDeps } from "./deps.ts";

interface Limit {
  officer: string;
  /** Each of these counts. */
  actions: readonly AuditAction[];
  /** So often within so long, ms. */
  limit: number;
  within: number;
}

/** Whether an officer has done something as often as they may lately: the audit tells. */
export function didEnough(
  { store, clock }: Pick<StationDeps, "store" | "clock">,
  { officer, actions, limit, within }: Limit,
): boolean {
  const query = { officer, subject: null, before: null, to: null, limit };
  const from = clock.now() - within + 1;
  const done = actions.map((action) => store.trail.page({ ...query, action, from }).length);
  return done.reduce((sum, one) => sum + one, 0) >= limit;
}
