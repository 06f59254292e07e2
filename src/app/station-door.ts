import { toBase64Url } from "../core/base64url.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { StationDeps } from "./station-deps.ts";
import {
  FAILURES_LIMIT,
  FAILURES_WINDOW_MS,
  INVITE_MS,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
  SESSION_TOUCH_MS,
} from "./station-limits.ts";
import type {
  Invitation,
  Joining,
  SigningIn,
  StationInboxPort,
  StationRefusal,
  StoredCredential,
} from "./station-port.ts";
import type { SessionRow } from "./station-store.ts";

/** 128 bits: half of the passkey's user handle, which authenticators keep within 64 bytes. */
const OFFICER_ID_BYTES = 16;

export function invite(
  { store, clock, random }: StationDeps,
  { hash, by }: Parameters<StationInboxPort["invite"]>[0],
): Result<{ expiresAt: number }, StationRefusal> {
  const now = clock.now();
  // The operator starts a station; from then on its officers decide who joins.
  if (by === null && store.officers.count() > 0) return fail("conflict");
  const expiresAt = now + INVITE_MS;
  const officer = toBase64Url(random.bytes(OFFICER_ID_BYTES));
  store.atomically(() => {
    store.officers.clearInvites(now, by === null);
    store.officers.addInvite({ hash, officer, invitedBy: by, expiresAt });
    if (by !== null) store.audit({ at: now, officer: by, action: "invited", subject: officer });
  });
  return ok({ expiresAt });
}

export function findInvitation({ store, clock }: StationDeps, hash: string): Invitation | null {
  const found = store.officers.invite(hash);
  if (!found || found.expiresAt <= clock.now()) return null;
  return { officer: found.officer, first: store.officers.stationRecipient() === null };
}

/** Burns the invite, keeps the officer and begins the session, all in one commit. */
export function join(
  deps: StationDeps,
  joining: Joining,
): Result<{ officer: string }, StationRefusal> {
  const { store, clock, announce } = deps;
  const { stationKey, challenge, session, credential } = joining;
  const now = clock.now();
  const invitation = findInvitation(deps, joining.invite);
  if (!invitation) return fail("invite-invalid");
  const { officer, first } = invitation;
  if (stationKey && !first) return fail("not-first-officer");
  if (!stationKey && first) return fail("station-key-missing");
  const joined = store.atomically(() => {
    if (!store.sessions.spendChallenge(challenge, now)) return false;
    store.officers.removeInvite(joining.invite);
    if (stationKey) store.officers.setStationRecipient(stationKey.recipient, now);
    store.officers.insert({
      id: officer,
      name: joining.name,
      recipient: joining.recipient,
      wrappedIdentity: joining.wrappedIdentity,
      stationKey: stationKey && Uint8Array.from(stationKey.sealed),
      credentialId: credential.id,
      publicKey: credential.publicKey,
      counter: credential.counter,
      transports: credential.transports,
      joinedAt: now,
    });
    store.sessions.add({ hash: session, officer, createdAt: now, seenAt: now });
    store.audit({ at: now, officer, action: "joined", subject: officer });
    return true;
  });
  if (!joined) return fail("sign-in-failed");
  announce({ type: "officers" });
  return ok({ officer });
}

export function findCredential({ store }: StationDeps, officer: string): StoredCredential | null {
  const found = store.officers.find(officer);
  if (!found) return null;
  const { credentialId: id, publicKey, counter, transports } = found;
  return { id, publicKey, counter, transports };
}

/** The passkey's answer has been checked; here its challenge is spent and the session rotated. */
export function signIn(
  { store, clock, hangUp }: StationDeps,
  { officer, counter, challenge, session, previous }: SigningIn,
): Result<{ officer: string }, StationRefusal> {
  const now = clock.now();
  const signedIn = store.atomically(() => {
    if (!store.sessions.spendChallenge(challenge, now)) return false;
    store.sessions.removeEnded(now - SESSION_LONGEST_MS, now - SESSION_IDLE_MS);
    if (previous !== null) store.sessions.remove(previous);
    store.officers.setCounter(officer, counter);
    store.sessions.add({ hash: session, officer, createdAt: now, seenAt: now });
    store.audit({ at: now, officer, action: "signed-in", subject: officer });
    return true;
  });
  if (!signedIn) return fail("sign-in-failed");
  if (previous !== null) hangUp(previous);
  return ok({ officer });
}

/** Seconds to wait when there were too many failures lately, else null. */
export function noteFailure({ store, clock }: StationDeps): number | null {
  const now = clock.now();
  const failures = store.sessions.failures(now - FAILURES_WINDOW_MS);
  const [oldest] = failures;
  if (oldest === undefined || failures.length < FAILURES_LIMIT) {
    store.sessions.addFailure(now);
    return null;
  }
  return Math.ceil((oldest + FAILURES_WINDOW_MS - now) / 1000);
}

/** The officer of a living session; being asked keeps it alive. */
export function keepSession({ store, clock, hangUp }: StationDeps, hash: string): string | null {
  const session = store.sessions.find(hash);
  if (!session) return null;
  const now = clock.now();
  if (sessionEnd(session) <= now) {
    store.sessions.remove(hash);
    hangUp(hash);
    return null;
  }
  if (now - session.seenAt >= SESSION_TOUCH_MS) store.sessions.touch(hash, now);
  return session.officer;
}

/** Without keeping it alive. Milliseconds since the epoch; null: no such session. */
export function sessionEndsAt(
  { store, clock }: Pick<StationDeps, "store" | "clock">,
  hash: string,
): number | null {
  const session = store.sessions.find(hash);
  const end = session ? sessionEnd(session) : 0;
  return end > clock.now() ? end : null;
}

export function signOut({ store, clock, hangUp }: StationDeps, hash: string): void {
  const session = store.sessions.find(hash);
  if (!session) return;
  const { officer } = session;
  store.atomically(() => {
    store.sessions.remove(hash);
    store.audit({ at: clock.now(), officer, action: "signed-out", subject: officer });
  });
  hangUp(hash);
}

function sessionEnd({ createdAt, seenAt }: SessionRow): number {
  return Math.min(createdAt + SESSION_LONGEST_MS, seenAt + SESSION_IDLE_MS);
}
