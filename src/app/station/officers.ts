import { fail, ok, type Result } from "../../core/result.ts";
import type { OfficerView } from "../../core/station/views.ts";
import type { DeskDeps } from "./caller.ts";
import { viewStationKey } from "./keys.ts";
import type { OwnPart, StationDeskPort, StationRefusal } from "./port.ts";
import type { OfficerRow, StationStore } from "./store.ts";

export function readOwn(desk: DeskDeps): Result<OwnPart, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { officer, session } = caller.value;
  const passkey = session.credential === null ? null : desk.store.passkeys.find(session.credential);
  return ok({
    officer: toOfficerView(officer),
    wrappedIdentity: passkey?.wrappedIdentity ?? officer.wrappedIdentity,
    stationKey: viewStationKey(desk.store, officer.stationKey),
    way: session.credential === null ? "key-file" : "passkey",
  });
}

export function listOfficers(desk: DeskDeps): Result<OfficerView[], StationRefusal> {
  const caller = desk.caller();
  return caller.ok ? ok(desk.store.officers.all().map(toOfficerView)) : caller;
}

/**
 * Stores the station key that one officer sealed to another: this admits a newcomer, whose waiting
 * page hears of it.
 */
export function grantKey(
  desk: DeskDeps,
  { to, sealed }: Parameters<StationDeskPort["grantKey"]>[1],
): Result<OfficerView, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const officer = store.officers.find(to);
  if (!officer) return fail("not-found");
  // A key that works is never overwritten: a colleague's mistake would lock the officer out.
  if (officer.stationKey) return fail("conflict");
  const at = clock.now();
  store.atomically(() => {
    store.officers.setStationKey(to, sealed);
    store.officers.noteAdmission(to, { by, at });
    store.audit({ at, officer: by, action: "granted-key", subject: to });
  });
  announce({ type: "officers" });
  return ok({ ...toOfficerView(officer), hasKey: true });
}

/**
 * An officer leaves: no session, no way in, no key, no invite is left of them. At least one who
 * holds the station key stays, and a head among them.
 */
export function removeOfficer(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock, announce, hangUp } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const leaver = store.officers.find(id);
  if (!leaver) return fail("not-found");
  const others = holders(store).filter((other) => other.id !== id);
  if (others.length === 0) return fail("last-key-holder");
  if (!others.some(({ role }) => role === "head")) return fail("last-head");
  const at = clock.now();
  const leftWith = leaver.stationKey ? (store.keys.current()?.number ?? null) : null;
  const sessions = store.atomically(() => {
    store.officers.leave(id, at, leftWith);
    store.officers.clearInvitesBy(id);
    store.passkeys.removeOf(id);
    dropProposalsOf(store, id, at);
    store.audit({ at, officer: by, action: by === id ? "left" : "removed-officer", subject: id });
    return store.sessions.removeOf(id);
  });
  for (const session of sessions) hangUp(session);
  announce({ type: "officers" });
  return ok(null);
}

/** A head who holds the station key stays: only heads change roles. */
export function changeRole(
  desk: DeskDeps,
  { officer: id, role }: Parameters<StationDeskPort["changeRole"]>[1],
): Result<OfficerView, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const officer = store.officers.find(id);
  if (!officer) return fail("not-found");
  const isHead = (other: OfficerRow) => (other.id === id ? role : other.role) === "head";
  if (!holders(store).some(isHead)) return fail("last-head");
  if (officer.role !== role) {
    store.atomically(() => {
      store.officers.setRole(id, role);
      store.audit({
        at: clock.now(),
        officer: by,
        action: "changed-role",
        subject: `${id}:${role}`,
      });
    });
    announce({ type: "officers" });
  }
  return ok({ ...toOfficerView(officer), role });
}

/** Who has left is no first person any more, and nothing is left to decide about them. */
function dropProposalsOf(store: StationStore, officer: string, at: number): void {
  for (const { id, by, subject } of store.proposals.waiting()) {
    if (by === officer || subject === officer)
      store.proposals.settle(id, { confirmedBy: null, at });
  }
}

function holders(store: StationStore): OfficerRow[] {
  return store.officers.all().filter(({ stationKey }) => stationKey !== null);
}

function toOfficerView({ id, name, role, recipient, stationKey }: OfficerRow): OfficerView {
  return { id, name, role, recipient, hasKey: stationKey !== null };
}
