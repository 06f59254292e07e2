import { toBase64Url } from "../core/base64url.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { OfficerView } from "../core/station/views.ts";
import type { StationDeps } from "./station-deps.ts";
import type { OwnPart, StationInboxPort, StationRefusal } from "./station-port.ts";
import type { OfficerRow } from "./station-store.ts";

/** A session names an officer who is not there. */
export class UnknownOfficerError extends Error {
  override name = "UnknownOfficerError";
}

export function readOwn({ store }: StationDeps, id: string): OwnPart {
  const officer = store.officers.find(id);
  if (!officer) throw new UnknownOfficerError("no such officer");
  const recipient = store.officers.stationRecipient();
  const sealed = officer.stationKey && toBase64Url(officer.stationKey);
  return {
    officer: toOfficerView(officer),
    wrappedIdentity: officer.wrappedIdentity,
    stationKey: recipient === null ? null : { recipient, sealed },
  };
}

export function listOfficers({ store }: StationDeps): OfficerView[] {
  return store.officers.all().map(toOfficerView);
}

/** Only who can open the station key could have sealed it for another. */
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

function toOfficerView({ id, name, recipient, stationKey }: OfficerRow): OfficerView {
  return { id, name, recipient, hasKey: stationKey !== null };
}
