import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { INVITE_MS } from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import type { Invitation, Joining, StationInboxPort, StationRefusal } from "./port.ts";
import type { OfficerRow, StationStore } from "./store.ts";

/** 128 bits: half of the passkey's user handle, which authenticators keep within 64 bytes. */
const OFFICER_ID_BYTES = 16;

export function invite(
  { store, clock, random }: StationDeps,
  { hash, by, recovers }: Parameters<StationInboxPort["invite"]>[0],
): Result<{ expiresAt: number }, StationRefusal> {
  const now = clock.now();
  // The operator invites only the first officer. After that, officers decide who joins. A recovery
  // admits only someone who proves possession of the kit, which the operator does not have.
  const begun = store.keys.current() !== null;
  if (by === null && begun !== recovers) return fail("conflict");
  const expiresAt = now + INVITE_MS;
  const officer = toBase64Url(random.bytes(OFFICER_ID_BYTES));
  store.atomically(() => {
    store.officers.clearInvites(now, by === null);
    store.officers.addInvite({ hash, officer, invitedBy: by, expiresAt, recovers });
    if (by !== null) store.audit({ at: now, officer: by, action: "invited", subject: officer });
  });
  return ok({ expiresAt });
}

export function findInvitation({ store, clock }: StationDeps, hash: string): Invitation | null {
  const found = store.officers.invite(hash);
  if (!found || found.expiresAt <= clock.now()) return null;
  const recipient = store.keys.current()?.recipient ?? null;
  return {
    officer: found.officer,
    first: recipient === null,
    recovers: found.recovers ? recipient : null,
  };
}

/** Consumes the invitation, stores the officer and begins the session, in one commit. */
export function join(
  deps: StationDeps,
  joining: Joining,
): Result<{ officer: string }, StationRefusal> {
  const { store, clock, announce } = deps;
  const { stationKey, challenges, session } = joining;
  const now = clock.now();
  const invitation = findInvitation(deps, joining.invite);
  if (!invitation) return fail("invite-invalid");
  const { officer, first, recovers } = invitation;
  const refusal = checkStationKey(invitation, stationKey?.recipient ?? null);
  if (refusal) return fail(refusal);
  const joined = store.atomically(() => {
    if (!challenges.every((used) => store.sessions.spendChallenge(used, now))) return false;
    store.officers.removeInvite(joining.invite);
    if (stationKey && first) addFirstKey(store, stationKey.recipient, now);
    store.officers.insert(officerOf(joining, officer, now));
    store.sessions.add({ hash: session, officer, createdAt: now, seenAt: now });
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

function addFirstKey(store: StationStore, recipient: string, now: number): void {
  store.keys.add({ number: 1, recipient, madeAt: now });
}

function officerOf(joining: Joining, id: string, joinedAt: number): OfficerRow {
  const { name, recipient, wrappedIdentity, stationKey, credential } = joining;
  return {
    id,
    name,
    recipient,
    wrappedIdentity,
    stationKey: stationKey && Uint8Array.from(stationKey.sealed),
    credentialId: credential?.id ?? "",
    publicKey: credential?.publicKey ?? new Uint8Array(0),
    counter: credential?.counter ?? 0,
    transports: credential?.transports ?? [],
    joinedAt,
  };
}
