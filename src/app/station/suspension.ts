import { fail, ok, type Result } from "../../core/result.ts";
import { SUSPENSION_MS, SUSPENSION_RESTS_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationRefusal } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";

/**
 * One officer stops a colleague for a day, at once: what the colleague has open ends, and nothing of
 * theirs is deleted. One at a time, and the same colleague not again soon, so that nobody empties
 * the station in this way. Clocks stand still meanwhile (`patience.ts`).
 */
export function suspend(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock, announce, hangUp } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const colleague = store.officers.find(id);
  if (!colleague) return fail("not-found");
  if (id === by) return fail("about-you");
  // A newcomer can do nothing yet. To suspend one would only stop the clocks.
  if (colleague.stationKey === null) return fail("conflict");
  const at = clock.now();
  if (suspensionOf(desk)) return fail("one-suspended");
  const again = store.suspensions
    .all()
    .some((one) => one.officer === id && one.by === by && at < one.at + SUSPENSION_RESTS_MS);
  if (again) return fail("suspended-lately");
  const ended = store.atomically(() => {
    store.suspensions.add({ officer: id, by, at, until: at + SUSPENSION_MS });
    store.audit({ at, officer: by, action: "suspended", subject: id });
    return store.sessions.removeOf(id);
  });
  for (const session of ended) hangUp(session);
  for (const type of ["officers", "proposals"] as const) announce({ type });
  return ok(null);
}
