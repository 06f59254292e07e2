import type { AuditAction } from "../../core/station/audit.ts";
import type { StationDeps } from "./deps.ts";

interface Limit {
  officer: string;
  action: AuditAction;
  /** So often within so long, ms. */
  limit: number;
  within: number;
}

/** Whether an officer has done something as often as they may lately: the audit tells. */
export function didEnough(
  { store, clock }: Pick<StationDeps, "store" | "clock">,
  { officer, action, limit, within }: Limit,
): boolean {
  const query = { officer, action, subject: null, before: null, to: null };
  const from = clock.now() - within + 1;
  return store.trail.page({ ...query, from, limit }).length >= limit;
}
