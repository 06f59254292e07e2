import { fail, ok, type Result } from "../../core/result.ts";
import {
  FAILURES_LIMIT,
  FAILURES_WINDOW_MS,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
} from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { SigningIn, StationRefusal, StoredCredential } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";
import { closeSession, dayOf, findPasskey, keyFileOf } from "./ways-in.ts";

/** A passkey of that officer. */
export function findCredential(
  { store }: StationDeps,
  officer: string,
  id: string,
): StoredCredential | null {
  return store.officers.find(officer) && findPasskey(store, officer, id);
}

/** The recipient of the key file that signs an officer in. */
export function keyFileRecipient({ store }: StationDeps, officer: string): string | null {
  return keyFileOf(store, officer);
}

/**
 * Spends a challenge whose answer was checked, and replaces the session. The officer, or that way
 * in, may have gone since the answer was checked. Who is suspended is told so, after the proof.
 */
export function signIn(
  deps: StationDeps,
  { officer, credential, counter, challenge, session, previous }: SigningIn,
): Result<{ officer: string }, StationRefusal> {
  const { store, clock, hangUp } = deps;
  const now = clock.now();
  if (suspensionOf(deps, officer)) return fail("suspended");
  const signedIn = store.atomically(() => {
    const present =
      credential === null ? keyFileOf(store, officer) : findPasskey(store, officer, credential);
    if (!present || !store.sessions.spendChallenge(challenge, now)) return false;
    store.sessions.removeEnded(now - SESSION_LONGEST_MS, now - SESSION_IDLE_MS);
    if (previous !== null) store.sessions.remove(previous);
    if (credential !== null) store.passkeys.noteUse(credential, { counter, usedOn: dayOf(now) });
    const begun = { createdAt: now, seenAt: now, steppedUpAt: now };
    store.sessions.add({ hash: session, officer, credential, ...begun });
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

export function signOut(desk: DeskDeps): Result<null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  closeSession(desk, caller.value.session);
  return ok(null);
}
