import { fail, ok, type Result } from "../../core/result.ts";
import { nameKey } from "../../core/station/officer-name.ts";
import type { StationDeps } from "./deps.ts";
import { findInvitation } from "./invitations.ts";
import type { OfficerRow } from "./officer-store.ts";
import type { Invitation, Joining, StationRefusal } from "./port.ts";
import type { StationStore } from "./store.ts";
import { dayOf } from "./ways-in.ts";

/** Consumes the invitation, stores the officer and begins the session, in one commit. */
export function join(
  deps: StationDeps,
  joining: Joining,
): Result<{ officer: string }, StationRefusal> {
  const { store, clock, announce } = deps;
  const { stationKey, challenges, credential } = joining;
  const now = clock.now();
  const invitation = findInvitation(deps, joining.invite);
  if (!invitation) return fail("invite-invalid");
  const { officer, first, recovers } = invitation;
  const refusal = checkStationKey(invitation, stationKey?.recipient ?? null);
  if (refusal) return fail(refusal);
  if (credential && store.passkeys.find(credential.id)) return fail("conflict");
  if (isTaken(store, joining.name)) return fail("name-taken");
  const joined = store.atomically(() => {
    if (!challenges.every((used) => store.sessions.spendChallenge(used, now))) return false;
    store.officers.removeInvite(joining.invite);
    if (stationKey && first) addFirstKey(store, stationKey.recipient, now);
    addOfficer(store, joining, officerOf(joining, invitation, now));
    const action = recovers === null ? "joined" : "recovered";
    store.audit({ at: now, officer, action, subject: officer });
    return true;
  });
  if (!joined) return fail("sign-in-failed");
  announce({ type: "officers" });
  return ok({ officer });
}

/**
 * The first officer brings a new station key, the holder of the kit the key in use, others none.
 */
function checkStationKey(
  { first, recovers }: Invitation,
  brought: string | null,
): StationRefusal | null {
  if (brought === null) return first || recovers !== null ? "station-key-missing" : null;
  if (recovers !== null) return brought === recovers ? null : "conflict";
  return first ? null : "not-first-officer";
}

/** By whoever is or was here: the audit keeps naming those who left. */
function isTaken(store: StationStore, name: string): boolean {
  return store.officers.names().some((known) => nameKey(known.name) === nameKey(name));
}

function addFirstKey(store: StationStore, recipient: string, now: number): void {
  store.keys.add({ number: 1, recipient, madeAt: now });
}

/** With the passkey, if there is one, and the session. */
function addOfficer(
  store: StationStore,
  { credential, wrappedIdentity, session }: Joining,
  officer: OfficerRow,
): void {
  const { id, joinedAt: now } = officer;
  store.officers.insert(officer);
  if (credential) {
    const day = dayOf(now);
    const own = { officer: id, name: "", wrappedIdentity, addedOn: day, usedOn: day };
    store.passkeys.add({ ...credential, ...own });
  }
  const begun = { createdAt: now, seenAt: now, steppedUpAt: now };
  store.sessions.add({ hash: session, officer: id, credential: credential?.id ?? null, ...begun });
}

/** Who brings the station key is a head: the first officer, and the holder of the recovery kit. */
function officerOf(
  { name, recipient, wrappedIdentity, stationKey, credential }: Joining,
  { officer: id, invitedBy }: Invitation,
  joinedAt: number,
): OfficerRow {
  return {
    id,
    name,
    recipient,
    wrappedIdentity: credential ? "" : wrappedIdentity,
    stationKey: stationKey && Uint8Array.from(stationKey.sealed),
    joinedAt,
    role: stationKey ? "head" : "officer",
    keyFile: credential === null,
    invitedBy,
    admittedBy: null,
    admittedAt: stationKey ? joinedAt : null,
  };
}
