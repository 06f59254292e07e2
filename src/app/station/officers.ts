import { fail, ok, type Result } from "../../core/result.ts";
import type { Wish } from "../../core/station/proposal.ts";
import { mayEver } from "../../core/station/rights.ts";
import type { OfficerView } from "../../core/station/views.ts";
import { mayOwn, moveTips } from "./assign.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { viewRecovery } from "./invitations.ts";
import { viewStationKey } from "./keys.ts";
import type { OfficerRow } from "./officer-store.ts";
import type { OwnPart, StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import { finishIfOpened } from "./rotation.ts";
import { hasTwo } from "./second-person.ts";
import type { StationStore } from "./store.ts";
import { suspensionOf } from "./suspension-of.ts";

export function readOwn(desk: DeskDeps): Result<OwnPart, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { officer, session } = caller.value;
  const passkey = session.credential === null ? null : desk.store.passkeys.find(session.credential);
  return ok({
    officer: toOfficerView(desk, officer),
    wrappedIdentity: passkey?.wrappedIdentity ?? officer.wrappedIdentity,
    stationKey: viewStationKey(desk.store, officer),
    recovery: officer.stationKey && viewRecovery(desk),
    alone: !hasTwo(desk),
    way: session.credential === null ? "key-file" : "passkey",
    quietHours: (desk.delays && desk.place.quietHours) || null,
  });
}

export function listOfficers(desk: DeskDeps): Result<OfficerView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  return ok(desk.store.officers.all().map((officer) => toOfficerView(desk, officer)));
}

/**
 * Stores the station key that one officer sealed to another: this admits a newcomer, whose waiting
 * page hears of it.
 */
export function grantKey(
  desk: DeskDeps,
  { to, sealed }: { to: string; sealed: Uint8Array },
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
  return ok({ ...toOfficerView(desk, officer), hasKey: true });
}

/**
 * An officer leaves: no session, no way in, no key, no invite is left of them, and no tip is theirs.
 * At least one who holds the station key stays, and a head among them.
 */
export function planRemoval(
  deps: StationDeps,
  id: string,
  heir?: { id: string },
): Result<Plan, StationRefusal> {
  const { store } = deps;
  const leaver = store.officers.find(id);
  if (!leaver) return fail("not-found");
  const others = holders(store).filter((other) => other.id !== id);
  if (others.length === 0) return fail("last-key-holder");
  if (!others.some(({ role }) => role === "head")) return fail("last-head");
  const to = others.find((other) => other.id === heir?.id);
  if (heir && (!to || !mayOwn(deps, to.id))) return fail("cannot-own");
  const named = {
    kind: "remove-officer",
    subject: id,
    name: leaver.name,
    role: leaver.role,
  } as const;
  return ok({
    statement: to ? { ...named, heir: { id: to.id, name: to.name } } : named,
    carryOut: ({ confirmedBy: officer, at }) => {
      const leftWith = leaver.stationKey && newestKeyOf(store, id);
      store.officers.leave(id, at, leftWith);
      store.suspensions.end(id, at);
      store.exports.remove(id);
      store.metadata.remove(id);
      store.officers.clearInvitesBy(id);
      store.cases.unwatchAll(id);
      moveTips(deps, { from: id, to: to?.id ?? null, at, officer, isOpen: false });
      store.passkeys.removeOf(id);
      dropProposalsOf(store, id, at);
      const action = officer === id ? "left" : "removed-officer";
      store.audit({ at, officer, action, subject: id });
      finishIfOpened(deps, officer);
      return store.sessions.removeOf(id);
    },
    changes: { type: "officers" },
  });
}

/** A head who holds the station key stays: only heads propose other roles. */
export function planRole(
  deps: StationDeps,
  { kind, subject, role }: Wish & { kind: "change-role" },
): Result<Plan, StationRefusal> {
  const { store } = deps;
  const officer = store.officers.find(subject);
  if (!officer) return fail("not-found");
  const isHead = (other: OfficerRow) => (other.id === subject ? role : other.role) === "head";
  if (!holders(store).some(isHead)) return fail("last-head");
  return ok({
    statement: { kind, subject, role, name: officer.name, from: officer.role },
    carryOut: ({ confirmedBy, at }) => {
      store.officers.setRole(subject, role);
      const note = { at, officer: confirmedBy, subject: `${subject}:${role}` };
      const given = { from: subject, to: null, isOpen: false };
      store.audit({ ...note, action: "changed-role" });
      if (!mayEver({ role, hasKey: true }, "assign"))
        moveTips(deps, { ...given, at, officer: confirmedBy });
      return [];
    },
    changes: { type: "officers" },
  });
}

/** Number of the newest key that an officer knows: a copy of one that is under way opens, too. */
function newestKeyOf({ keys }: StationStore, officer: string): number | null {
  const rotation = keys.rotation();
  if (rotation && rotation.begunAt !== null && keys.copy(officer)) return rotation.number;
  return keys.current()?.number ?? null;
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

function toOfficerView(
  deps: StationDeps,
  { id, name, role, recipient, stationKey }: OfficerRow,
): OfficerView {
  const found = suspensionOf(deps, id);
  const by = deps.store.officers.names().find((one) => one.id === found?.by)?.name ?? "";
  const suspended = found && { by, until: new Date(found.until).toISOString() };
  const tips = deps.store.cases.countOpen(id);
  return { id, name, role, recipient, hasKey: stationKey !== null, tips, suspended };
}
