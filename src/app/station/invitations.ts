import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { OPERATOR } from "../../core/station/audit.ts";
import type { InvitationView, RecoveryView } from "../../core/station/views.ts";
import { INVITE_MS, RECOVERY_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { Invitation, StationDoorPort, StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import { hasTwo } from "./second-person.ts";
import type { InviteRow } from "./store.ts";

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
    deps.store.officers.clearInvites(deps.clock.now(), true);
    return made.map((hash) => addInvite(deps, { hash, invitedBy: null, recovers, opensAt }));
  });
  if (recovers) deps.announce({ type: "officers" });
  return ok({ count: rows.length, opensAt, expiresAt: rows[0]?.expiresAt ?? 0 });
}

/** When somebody may come in with the kit, ISO 8601; null: nobody is about to. */
export function viewRecovery({ store, clock }: StationDeps): RecoveryView | null {
  const found = store.officers
    .invites()
    .find(({ recovers, expiresAt }) => recovers && expiresAt > clock.now());
  if (!found) return null;
  return { id: found.officer, opensAt: new Date(found.opensAt ?? 0).toISOString() };
}

/** Stops a recovery: the link of the operator opens nothing any more. */
export function planStopRecovery(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const { store } = deps;
  const recovery = viewRecovery(deps);
  const found = store.officers.invites().find(({ officer }) => officer === id);
  if (!found || recovery?.id !== id) return fail("not-found");
  return ok({
    statement: { kind: "stop-recovery", subject: id, opensAt: recovery.opensAt },
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
      .map(({ officer, invitedBy, recovers, expiresAt }) => ({
        id: officer,
        by: invitedBy === null ? null : (names.get(invitedBy) ?? ""),
        recovers,
        expiresAt: new Date(expiresAt).toISOString(),
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

/** An invitation ends with the stay of who made it. */
function isValid(
  { store, clock }: StationDeps,
  { opensAt, expiresAt, invitedBy }: InviteRow,
): boolean {
  const now = clock.now();
  if (expiresAt <= now || (opensAt !== null && now < opensAt)) return false;
  return invitedBy === null || store.officers.find(invitedBy) !== null;
}

function addInvite(
  { store, clock, random }: StationDeps,
  invited: Omit<InviteRow, "officer" | "expiresAt">,
): { expiresAt: number } {
  const now = clock.now();
  const { invitedBy: by } = invited;
  const expiresAt = (invited.opensAt ?? now) + INVITE_MS;
  const officer = toBase64Url(random.bytes(OFFICER_ID_BYTES));
  store.atomically(() => {
    store.officers.clearInvites(now, false);
    store.officers.addInvite({ ...invited, officer, expiresAt });
    const action = invited.recovers ? "asked-recovery" : "invited";
    store.audit({ at: now, officer: by ?? OPERATOR, action, subject: officer });
  });
  return { expiresAt };
}
