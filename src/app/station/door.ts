import { fail, ok, type Result } from "../../core/result.ts";
import {
  FAILURES_LIMIT,
  FAILURES_WINDOW_MS,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
  SESSION_TOUCH_MS,
} from "./bounds.ts";
import type { StationDeps } from "./deps.ts";
import type { SigningIn, StationRefusal, StoredCredential } from "./port.ts";
import type { SessionRow } from "./store.ts";

export function findCredential({ store }: StationDeps, officer: string): StoredCredential | null {
  const found = store.officers.find(officer);
  if (!found || found.credentialId === "") return null;
  const { credentialId: id, publicKey, counter, transports } = found;
  return { id, publicKey, counter, transports };
}

/**
 * The key file's recipient of an officer without a passkey. A key file beside a passkey opens tips
 * but does not sign in.
 */
export function keyFileRecipient({ store }: StationDeps, officer: string): string | null {
  const found = store.officers.find(officer);
  return found?.credentialId === "" ? found.recipient : null;
}

/** Spends a challenge whose answer was checked, and replaces the session. */
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

/** Counts a failed sign-in. Returns the seconds to wait after too many failures, else null. */
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

/** Returns the officer of a valid session and extends the session; null: not valid. */
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

/** When a session ends, in ms since the epoch; null: no such session. Does not extend it. */
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
