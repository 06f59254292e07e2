import type { Arrival } from "../../core/station/proposal.ts";
import type { Role } from "../../core/station/rights.ts";
import type { TipMetadata, WeekSpan } from "../../core/station/tip-metadata.ts";

export interface OfficerRow {
  id: string;
  name: string;
  recipient: string;
  /** The mark of a key file, for who signs in with one; else empty. */
  wrappedIdentity: string;
  /** The station's identity sealed to the officer; null until it is granted. */
  stationKey: Uint8Array<ArrayBuffer> | null;
  joinedAt: number;
  role: Role;
  /** Whether the officer's key file signs them in. */
  keyFile: boolean;
  /** null: the operator, or with the recovery kit. */
  invitedBy: string | null;
  /** Who granted the station key, and when; null: nobody has, or it was brought along. */
  admittedBy: string | null;
  admittedAt: number | null;
}

/** A passkey of an officer. */
export interface PasskeyRow {
  /** Credential id, base64url. */
  id: string;
  officer: string;
  name: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: number;
  transports: string[];
  /** The officer's age identity, wrapped to this passkey, or the mark of a key file. */
  wrappedIdentity: string;
  /** Days, ISO 8601; null: before days were kept. */
  addedOn: string | null;
  usedOn: string | null;
}

export interface PasskeyStore {
  /** false: a passkey of that id is known already. */
  add(passkey: PasskeyRow): boolean;
  find(id: string): PasskeyRow | null;
  /** In the order in which they were added. */
  of(officer: string): PasskeyRow[];
  noteUse(id: string, use: { counter: number; usedOn: string }): void;
  rename(id: string, name: string): void;
  remove(id: string): void;
  removeOf(officer: string): void;
}

export interface InviteRow {
  hash: string;
  officer: string;
  /** null: the operator. */
  invitedBy: string | null;
  /** It opens nothing before then; null: it does at once. */
  opensAt: number | null;
  expiresAt: number;
  /** Whether the invitation is for the holder of the recovery kit. */
  recovers: boolean;
}

/** Officers of a station. Those who have left appear only in `names` and `arrivals`. */
export interface OfficerStore {
  insert(officer: OfficerRow): void;
  find(id: string): OfficerRow | null;
  /** In the order in which they joined. */
  all(): OfficerRow[];
  /** Of everybody, also of those who have left: the history names them. */
  names(): { id: string; name: string }[];
  /** Forgets all of the officer but id and name. `leftWith`: number of the station key held. */
  leave(id: string, leftAt: number, leftWith: number | null): void;
  /** Highest number of a station key that somebody left with; null: none. */
  leftWith(): number | null;
  /** Removes the invites that an officer made. */
  clearInvitesBy(officer: string): void;
  setRole(id: string, role: Role): void;
  /** The key file signs in no more. */
  dropKeyFile(id: string): void;
  setStationKey(id: string, sealed: Uint8Array): void;
  noteAdmission(id: string, admission: { by: string; at: number }): void;
  /** How everybody came, also those who have left. */
  arrivals(): Arrival[];
  addInvite(invite: InviteRow): void;
  invite(hash: string): InviteRow | null;
  invites(): InviteRow[];
  removeInvite(hash: string): void;
}

export interface SessionRow {
  hash: string;
  officer: string;
  createdAt: number;
  seenAt: number;
  /** The passkey that began it; null: the key file. */
  credential: string | null;
  /** When the officer last showed a way in; null: before that was noted. */
  steppedUpAt: number | null;
}

export interface SessionStore {
  add(session: SessionRow): void;
  find(hash: string): SessionRow | null;
  of(officer: string): SessionRow[];
  touch(hash: string, now: number): void;
  remove(hash: string): void;
  stepUp(hash: string, now: number): void;
  /** Removes all sessions of an officer; answers their hashes. */
  removeOf(officer: string): string[];
  /** Removes the officer's sessions that began with that way in; answers their hashes. */
  removeBegunWith(officer: string, credential: string | null): string[];
  /** Removes sessions begun before `createdBefore` or not seen since `seenBefore`. */
  removeEnded(createdBefore: number, seenBefore: number): void;
  /** false: that challenge was used before, or has expired. Forgets those that have expired. */
  spendChallenge(challenge: { hash: string; expiresAt: number }, now: number): boolean;
  /** Times of failed attempts, oldest first; forgets those before `since`. */
  failures(since: number): number[];
  addFailure(now: number): void;
}

/** An officer who may do nothing for a while. Times are ms since the epoch. */
export interface SuspensionRow {
  officer: string;
  by: string;
  at: number;
  until: number;
}

export interface SuspensionStore {
  /** Oldest first, also those that are over. */
  all(): SuspensionRow[];
  add(suspension: SuspensionRow): void;
  /** Ends the one that an officer is under, if any. */
  end(officer: string, now: number): void;
}

/** How many tips' words an officer has read in the list on a day, which ends at `until` (ms). */
export interface ReadRow {
  officer: string;
  /** `2026-11-27`, on the place's clock. */
  day: string;
  until: number;
  count: number;
}

export interface ReadStore {
  /** Adds to the count of that officer's day. */
  add(row: ReadRow): void;
  all(): ReadRow[];
  remove(officer: string, day: string): void;
}

/** Weeks of whose tips one officer may fetch the facts until then, confirmed by another. */
export interface MetadataGrantRow extends WeekSpan {
  officer: string;
  until: number;
}

export interface MetadataStore {
  all(): MetadataGrantRow[];
  /** Replaces the officer's one of before. */
  set(row: MetadataGrantRow): void;
  remove(officer: string): void;
  /** Of listed tips that arrived from then on, and before `to`; ISO 8601, in no order. */
  tips(from: string, to: string): (Omit<TipMetadata, "day"> & { receivedAt: string })[];
}

/** Tips that one officer may fetch until then, confirmed by another. */
export interface ExportRow {
  officer: string;
  tips: string[];
  until: number;
}

export interface ExportStore {
  all(): ExportRow[];
  /** Replaces the officer's one of before. */
  set(row: ExportRow): void;
  remove(officer: string): void;
}
