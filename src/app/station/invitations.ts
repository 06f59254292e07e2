import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { OPERATOR } from "../../core/station/audit.ts";
import type { InvitationView, RecoveryView } from "../../core/station/views.ts";
import { INVITE_MS, RECOVERY_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { InviteRow } from "./officer-store.ts";
import { clockEnd, stationClockEnd } from "./patience.ts";
import type { Invitation, StationDoorPort, StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import { hasTwo } from "./second-person.ts";
import type { StationStore } from "./store.ts";
import { suspensionOf } from "./suspension-of.ts";

/** 128 bits: half of the passkey's user handle, which authenticators keep within 64 bytes. */
const OFFICER_ID_BYTES = 16;

/**
 * The operator starts a station with its first and its second officer, whom no colleague brought
 * in, so that two persons can decide from the first day. As long as there are no such two, the
 * operator may invite another; then the officers decide who joins. A recovery lets in only whoever
 * proves to hold the kit, which the operator does not, and only after days in which every officer
 * sees it and two can stop it. Answers how many of the invitations hold, and until when.
 */
export function operatorInvite(
  deps: StationDeps,
  { hashes, recovers }: Parameters<StationDoorPort["operatorInvite"]>[0],
): Result<{ count: number; opensAt: number | null; expiresAt: number }, StationRefusal> {
  const begun = deps.store.keys.current() !== null;
  if (recovers ? !begun : begun && hasTwo(deps)) return fail("conflict");
  const made = hashes.slice(0, begun ? 1 : 2);
  const opensAt = recovers ? deps.clock.now() + RECOVERY_MS : null;
  const rows = deps.store.atomically(() => {
    clearInvites(deps, ({ invitedBy }) => invitedBy === null);
    return made.map((hash) => addInvite(deps, { hash, invitedBy: null, recovers, opensAt }));
  });
  if (recovers) deps.announce({ type: "officers" });
  return ok({ count: rows.length, opensAt, expiresAt: rows[0]?.expiresAt ?? 0 });
}

/** When somebody may come in with the kit, ISO 8601; null: nobody is about to. */
export function viewRecovery(deps: StationDeps): RecoveryView | null {
  const found = deps.store.officers.invites().find((row) => row.recovers && !isOver(deps, row));
  if (!found) return null;
  const { opensAt } = timesOf(deps.store, found);
  return { id: found.officer, opensAt: isoOf(opensAt) };
}

/** Stops a recovery: the link of the operator opens nothing any more. */
export function planStopRecovery(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const { store } = deps;
  const recovery = viewRecovery(deps);
  const found = store.officers.invites().find(({ officer }) => officer === id);
  if (!found || recovery?.id !== id) return fail("not-found");
  return ok({
    // As it was asked for: a suspension changes no statement that waits.
    statement: { kind: "stop-recovery", subject: id, opensAt: isoOf(found.opensAt) },
    carryOut: ({ confirmedBy: officer, at }) => {
      store.officers.removeInvite(found.hash);
      store.audit({ at, officer, action: "stopped-recovery", subject: id });
      return [];
    },
    changes: { type: "officers" },
  });
}

export function invite(
  desk: DeskDeps,
  hash: string,
): Result<{ expiresAt: number }, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const invitedBy = caller.value.id;
  return ok(addInvite(desk, { hash, invitedBy, recovers: false, opensAt: null }));
}

/** Those that may still be followed. */
export function listInvitations(desk: DeskDeps): Result<InvitationView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const names = new Map(desk.store.officers.names().map(({ id, name }) => [id, name]));
  return ok(
    desk.store.officers
      .invites()
      .filter((row) => isValid(desk, row))
      .map((row) => ({
        id: row.officer,
        by: row.invitedBy === null ? null : (names.get(row.invitedBy) ?? ""),
        recovers: row.recovers,
        expiresAt: isoOf(timesOf(desk.store, row).expiresAt),
      })),
  );
}

/** An officer cancels none of the operator's: it may be the way to recover the station. */
export function cancelInvitation(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const found = store.officers.invites().find(({ officer }) => officer === id);
  if (!found) return ok(null);
  if (found.invitedBy === null) return fail("not-your-role");
  const officer = caller.value.id;
  store.atomically(() => {
    store.officers.removeInvite(found.hash);
    store.audit({ at: clock.now(), officer, action: "cancelled-invitation", subject: id });
  });
  return ok(null);
}

export function findInvitation(deps: StationDeps, hash: string): Invitation | null {
  const found = deps.store.officers.invite(hash);
  if (!found || !isValid(deps, found)) return null;
  const recipient = deps.store.keys.current()?.recipient ?? null;
  return {
    officer: found.officer,
    first: recipient === null,
    recovers: found.recovers ? recipient : null,
    invitedBy: found.invitedBy,
  };
}

/** An invitation ends with the stay of who made it, and opens nothing while they are suspended. */
function isValid(deps: StationDeps, row: InviteRow): boolean {
  const { invitedBy } = row;
  const { opensAt } = timesOf(deps.store, row);
  if (isOver(deps, row) || (opensAt !== null && deps.clock.now() < opensAt)) return false;
  if (invitedBy === null) return true;
  return deps.store.officers.find(invitedBy) !== null && suspensionOf(deps, invitedBy) === null;
}

function isOver({ store, clock }: StationDeps, row: InviteRow): boolean {
  return timesOf(store, row).expiresAt <= clock.now();
}

/**
 * When an invitation opens, and when it expires. A recovery waits for every officer who could stop
 * it; a colleague's invitation for that colleague.
 */
function timesOf(
  store: StationStore,
  { opensAt, expiresAt, invitedBy }: InviteRow,
): Pick<InviteRow, "opensAt" | "expiresAt"> {
  if (opensAt !== null) {
    const opens = stationClockEnd(store, opensAt - RECOVERY_MS, RECOVERY_MS);
    return { opensAt: opens, expiresAt: opens + (expiresAt - opensAt) };
  }
  const own = store.suspensions.all().filter(({ officer }) => officer === invitedBy);
  return { opensAt, expiresAt: clockEnd(own, expiresAt - INVITE_MS, INVITE_MS) };
}

/** Removes those that are over, and those that it is told to. */
function clearInvites(deps: StationDeps, also: (row: InviteRow) => boolean): void {
  for (const row of deps.store.officers.invites()) {
    if (isOver(deps, row) || also(row)) deps.store.officers.removeInvite(row.hash);
  }
}

function isoOf(at: number | null): string {
  return new Date(at ?? 0).toISOString();
}

function addInvite(
  deps: StationDeps,
  invited: Omit<InviteRow, "officer" | "expiresAt">,
): { expiresAt: number } {
  const { store, clock, random } = deps;
  const now = clock.now();
  const { invitedBy: by } = invited;
  const expiresAt = (invited.opensAt ?? now) + INVITE_MS;
  const officer = toBase64Url(random.bytes(OFFICER_ID_BYTES));
  store.atomically(() => {
    clearInvites(deps, () => false);
    store.officers.addInvite({ ...invited, officer, expiresAt });
    const action = invited.recovers ? "asked-recovery" : "invited";
    store.audit({ at: now, officer: by ?? OPERATOR, action, subject: officer });
  });
  return { expiresAt };
}
