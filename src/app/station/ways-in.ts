import { fail, ok, type Result } from "../../core/result.ts";
import { KEY_FILE_WAY, type WayInView } from "../../core/station/views.ts";
import { type DeskDeps, sessionEndsAt } from "./caller.ts";
import type { SessionRow } from "./officer-store.ts";
import type { NewWayIn, StationRefusal, StoredCredential, UsedWay } from "./port.ts";
import type { StationStore } from "./store.ts";

/** Days are enough to tell a lost phone, and say little of when somebody works. */
export function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

export function findPasskey(
  { passkeys }: StationStore,
  officer: string,
  id: string,
): StoredCredential | null {
  const found = passkeys.find(id);
  if (found?.officer !== officer) return null;
  const { publicKey, counter, transports } = found;
  return { id, publicKey, counter, transports };
}

/** The recipient of the key file that signs an officer in; null: none does. */
export function keyFileOf({ officers }: StationStore, officer: string): string | null {
  const found = officers.find(officer);
  return found?.keyFile ? found.recipient : null;
}

export function ownPasskey(desk: DeskDeps, id: string): Result<StoredCredential, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const found = findPasskey(desk.store, caller.value.id, id);
  return found ? ok(found) : fail("sign-in-failed");
}

export function ownKeyFile(desk: DeskDeps): Result<string, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const recipient = keyFileOf(desk.store, caller.value.id);
  return recipient === null ? fail("sign-in-failed") : ok(recipient);
}

/** Spends the challenge whose answer was checked. That way in may have been revoked meanwhile. */
export function stepUp(
  desk: DeskDeps,
  { credential, counter, challenge }: UsedWay,
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { id: officer, session } = caller.value;
  const now = clock.now();
  const done = store.atomically(() => {
    const present =
      credential === null ? keyFileOf(store, officer) : findPasskey(store, officer, credential);
    if (!present || !store.sessions.spendChallenge(challenge, now)) return false;
    if (credential !== null) store.passkeys.noteUse(credential, { counter, usedOn: dayOf(now) });
    store.sessions.stepUp(session.hash, now);
    store.audit({ at: now, officer, action: "stepped-up", subject: officer });
    return true;
  });
  return done ? ok(null) : fail("sign-in-failed");
}

export function listWaysIn(desk: DeskDeps): Result<WayInView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { officer, session } = caller.value;
  const passkeys = desk.store.passkeys
    .of(officer.id)
    .map(({ id, name, addedOn, usedOn }) => ({ id, name, addedOn, usedOn }));
  const file = { id: KEY_FILE_WAY, name: "", addedOn: null, usedOn: null };
  const open = openSessions(desk, officer.id);
  const current = session.credential ?? KEY_FILE_WAY;
  return ok(
    [...passkeys, ...(officer.keyFile ? [file] : [])].map((way) => ({
      ...way,
      current: way.id === current,
      sessions: open
        .filter(({ credential }) => (credential ?? KEY_FILE_WAY) === way.id)
        .map(({ hash, createdAt }) => ({
          id: sessionId(hash),
          since: new Date(createdAt).toISOString(),
          current: hash === session.hash,
        })),
    })),
  );
}

/** Part of its hash, which names it to its officer. */
const sessionId = (hash: string) => hash.slice(0, 16);

function openSessions(desk: DeskDeps, officer: string): SessionRow[] {
  const { sessions } = desk.store;
  return sessions.of(officer).filter(({ hash }) => sessionEndsAt(desk, hash) !== null);
}

/** Signs another browser of the officer out. */
export function endSession(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const found = openSessions(desk, officer).find(({ hash }) => sessionId(hash) === id);
  if (!found) return fail("not-found");
  closeSession(desk, found);
  return ok(null);
}

export function closeSession(
  { store, clock, hangUp }: DeskDeps,
  { hash, officer }: Pick<SessionRow, "hash" | "officer">,
): void {
  store.atomically(() => {
    store.sessions.remove(hash);
    store.audit({ at: clock.now(), officer, action: "signed-out", subject: officer });
  });
  hangUp(hash);
}

/** A passkey belongs to one officer: one that is known already is refused. */
export function addWayIn(
  desk: DeskDeps,
  { name, credential, challenge, wrappedIdentity }: NewWayIn,
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const now = clock.now();
  const day = dayOf(now);
  const row = { ...credential, officer, name, wrappedIdentity, addedOn: day, usedOn: null };
  if (store.passkeys.find(credential.id)) return fail("conflict");
  const added = store.atomically(() => {
    if (!store.sessions.spendChallenge(challenge, now)) return false;
    store.passkeys.add(row);
    store.audit({ at: now, officer, action: "added-way-in", subject: credential.id });
    return true;
  });
  return added ? ok(null) : fail("sign-in-failed");
}

export function renameWayIn(
  desk: DeskDeps,
  { id, name }: { id: string; name: string },
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (!findPasskey(store, officer, id)) return fail("not-found");
  store.atomically(() => {
    store.passkeys.rename(id, name);
    store.audit({ at: clock.now(), officer, action: "renamed-way-in", subject: id });
  });
  return ok(null);
}

export function revokeWayIn(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock, hangUp } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { officer } = caller.value;
  const passkeys = store.passkeys.of(officer.id);
  const isFile = id === KEY_FILE_WAY && officer.keyFile;
  if (!isFile && !passkeys.some((known) => known.id === id)) return fail("not-found");
  if (passkeys.length + (officer.keyFile ? 1 : 0) < 2) return fail("last-way-in");
  const at = clock.now();
  const ended = store.atomically(() => {
    if (isFile) store.officers.dropKeyFile(officer.id);
    else store.passkeys.remove(id);
    store.audit({ at, officer: officer.id, action: "revoked-way-in", subject: id });
    return store.sessions.removeBegunWith(officer.id, isFile ? null : id);
  });
  for (const hash of ended) hangUp(hash);
  return ok(null);
}
