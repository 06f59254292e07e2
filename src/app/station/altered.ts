import { fail, ok, type Result } from "../../core/result.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationRefusal } from "./port.ts";

/**
 * An officer's browser has opened a tip, or an entry of its thread, and found other words than those
 * that came: their digest is not the one that was kept. Who sealed it anew is in the audit already.
 */
export function noteAltered(
  desk: DeskDeps,
  { tip, entry }: { tip: string; entry: string | null },
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const isThere = entry === null ? store.tips.find(tip) : store.tips.entry(entry)?.tip === tip;
  if (!isThere) return fail("not-found");
  const officer = caller.value.id;
  const subject = entry ?? tip;
  store.audit({ at: clock.now(), officer, action: "found-altered", subject });
  return ok(null);
}
