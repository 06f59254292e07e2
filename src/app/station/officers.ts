import { fail, ok, type Result } from "../../core/result.ts";
import type { OfficerView } from "../../core/station/views.ts";
import type { StationDeps } from "./deps.ts";
import { viewStationKey } from "./keys.ts";
import type { OwnPart, StationInboxPort, StationRefusal } from "./port.ts";
import type { OfficerRow } from "./store.ts";

/** A session names an officer who does not exist. */
class UnknownOfficerError extends Error {
  override name = "UnknownOfficerError";
}

export function readOwn({ store }: StationDeps, id: string): OwnPart {
  const officer = store.officers.find(id);
  if (!officer) throw new UnknownOfficerError("no such officer");
  return {
    officer: toOfficerView(officer),
    wrappedIdentity: officer.wrappedIdentity,
    stationKey: viewStationKey(store, officer.stationKey),
  };
}

export function listOfficers({ store }: StationDeps): OfficerView[] {
  return store.officers.all().map(toOfficerView);
}

/**
 * Stores the station key that one officer sealed to another. Only a holder of the key can do so.
 */
export function grantKey(
  { store, clock, announce }: StationDeps,
  { by, to, sealed }: Parameters<StationInboxPort["grantKey"]>[0],
): Result<OfficerView, StationRefusal> {
  const officer = store.officers.find(to);
  if (!officer) return fail("not-found");
  if (!store.officers.find(by)?.stationKey) return fail("station-key-missing");
  // A key that works is never overwritten: a colleague's mistake would lock the officer out.
  if (officer.stationKey) return fail("conflict");
  store.atomically(() => {
    store.officers.setStationKey(to, sealed);
    store.audit({ at: clock.now(), officer: by, action: "granted-key", subject: to });
  });
  announce({ type: "officers" });
  return ok({ ...toOfficerView(officer), hasKey: true });
}

/**
 * An officer leaves: no session, no passkey, no key, no invite is left of them. At least one who
 * holds the station key stays.
 */
export function removeOfficer(
  { store, clock, announce, hangUp }: StationDeps,
  { by, officer: id }: Parameters<StationInboxPort["removeOfficer"]>[0],
): Result<null, StationRefusal> {
  const leaver = store.officers.find(id);
  if (!leaver) return fail("not-found");
  if (!store.officers.find(by)?.stationKey) return fail("station-key-missing");
  const stays = store.officers.all().some((other) => other.id !== id && other.stationKey !== null);
  if (!stays) return fail("last-key-holder");
  const at = clock.now();
  const leftWith = leaver.stationKey ? (store.keys.current()?.number ?? null) : null;
  const sessions = store.atomically(() => {
    store.officers.leave(id, at, leftWith);
    store.officers.clearInvitesBy(id);
    store.audit({ at, officer: by, action: by === id ? "left" : "removed-officer", subject: id });
    return store.sessions.removeOf(id);
  });
  for (const session of sessions) hangUp(session);
  announce({ type: "officers" });
  return ok(null);
}

function toOfficerView({ id, name, recipient, stationKey }: OfficerRow): OfficerView {
  return { id, name, recipient, hasKey: stationKey !== null };
}
