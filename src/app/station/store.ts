import type { AuditNote } from "../../core/station/audit.ts";
import type { AuditHead, AuditLink } from "../../core/station/audit-chain.ts";
import type { Arrival, ProposalKind } from "../../core/station/proposal.ts";
import type { Role } from "../../core/station/rights.ts";
import type { HoldReason, TipStatus } from "../../core/station/views.ts";
import type { RatingAnswer } from "../../core/tip/tip-rating.ts";
import type { CardVote, Question } from "../object-ports.ts";
import type { KeyStore } from "./key-store.ts";
import type { NoticeStore } from "./notice-store.ts";

/**
 * What a station keeps. All calls are synchronous: what a use case does between two awaits
 * commits together. Times are milliseconds since the epoch unless a name says otherwise.
 */

export interface TipListRow {
  /** Order in which tips were listed, the cursor of the list; below 0: not listed yet. */
  seq: number;
  id: string;
  category: string;
  area: string;
  urgent: boolean;
  status: TipStatus;
  receivedAt: string;
  unread: number;
  mediaCount: number;
}

export interface TipRow extends TipListRow {
  /** Present names. */
  media: string[];
  /** First name → present name, of those that were moved. */
  moved: Record<string, string>;
  mailbox: string;
  mailboxRecipient: string;
  sealed: Uint8Array<ArrayBuffer>;
  /** Of what is sealed (`toSaltedJson`), whoever seals it anew; null: from before it was kept. */
  digest: string | null;
  /** SHA-256 of `sealed` as it came, base64url; null: it came before proofs were made. */
  filed: string | null;
  /** Whether the list shows it yet. */
  listed: boolean;
  /** Whether an officer has opened it. */
  opened: boolean;
  closedAt: number | null;
  /** The last status that the resident was told. */
  told: TipStatus;
  /** Whether its closing helped; null: the resident has not been asked. */
  rating: RatingAnswer | null;
}

export interface HoldRow {
  tip: string;
  reason: HoldReason;
  askedBy: string;
  askedAt: number;
  approvedBy: string;
}

export interface HoldStore {
  find(tip: string): HoldRow | null;
  insert(hold: HoldRow): void;
  remove(tip: string): void;
}

export interface ProposalRow {
  id: string;
  kind: ProposalKind;
  subject: string;
  /** JSON of a Statement; empty once it is settled. */
  statement: string;
  by: string;
  at: number;
  /** null: it waits, or was dropped. */
  confirmedBy: string | null;
  /** When it was confirmed or dropped; null: it waits. */
  settledAt: number | null;
}

export interface ProposalStore {
  add(proposal: Omit<ProposalRow, "confirmedBy" | "settledAt">): void;
  find(id: string): ProposalRow | null;
  /** Oldest first. */
  waiting(): ProposalRow[];
  /** Ends its waiting. `confirmedBy` null: it was dropped. */
  settle(id: string, end: { confirmedBy: string | null; at: number }): void;
}

export interface EventRow {
  tip: string;
  at: number;
  status: TipStatus;
  officer: string;
}

export interface EntryRow {
  id: string;
  tip: string;
  /** ISO 8601. */
  at: string;
  /** null: written by the resident. */
  officer: string | null;
  sealed: Uint8Array<ArrayBuffer>;
  /** As of a tip. */
  digest: string | null;
  /** A question whose file is not the one that the resident got. */
  copied: boolean;
}

export interface TipStore {
  /** false: a tip of that id is there already, and stays as it is. */
  insert(tip: Omit<TipRow, "seq">): boolean;
  find(id: string): TipRow | null;
  /** false: there is no such tip, or the list shows it already. */
  list(id: string): boolean;
  /** Whether any tip is not listed yet. */
  hasUnlisted(): boolean;
  /** More files of a tip that is there already. They count as its attachments. */
  addMedia(id: string, names: string[]): void;
  moveMedia(id: string, names: { from: string; to: string }): void;
  /** Those that are listed, newest first, older than `before`. */
  page(query: { status: TipStatus | null; before: number | null; limit: number }): TipListRow[];
  /** `closedAt` null: it is not closed. A rating was of the closing before: it goes. */
  setStatus(id: string, status: TipStatus, closedAt: number | null): void;
  markOpened(id: string): void;
  setTold(id: string, status: TipStatus): void;
  setRating(id: string, rating: RatingAnswer): void;
  countRated(rating: RatingAnswer): number;
  /** With its thread, events, hold and proposals. */
  remove(id: string): void;
  /** Closed at `closedBefore` or before, not held; oldest first. */
  expired(closedBefore: number, limit: number): TipRow[];
  /** When the first of those that are closed and not held was closed; null: there is none. */
  oldestClosed(): number | null;
  /** How many of an area arrived in an hour, ISO 8601. */
  countOfHour(receivedAt: string, area: string): number;
  addUnread(id: string): void;
  clearUnread(id: string): void;
  addEvent(event: EventRow): void;
  events(tip: string): EventRow[];
  /** false: an entry of that id is there already. */
  addEntry(entry: EntryRow): boolean;
  entry(id: string): EntryRow | null;
  /** Oldest first. */
  thread(tip: string): EntryRow[];
}

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

export interface ScamRow {
  /** `kind:value`. */
  id: string;
  kind: "link" | "number" | "name";
  value: string;
  officer: string;
  addedAt: number;
}

export interface ScamStore {
  /** false: it is there already. */
  insert(row: ScamRow): boolean;
  /** false: it was not there. */
  remove(id: string): boolean;
  /** Newest first. */
  all(limit: number): ScamRow[];
}

/** A question of a resident. */
export interface QuestionRow extends Question {
  /** Beginning of the day (UTC) on which it came. */
  day: number;
  /** Id of the notice that will answer it; empty: none yet. */
  mark: string;
}

export interface QuestionStore {
  add(row: QuestionRow): void;
  all(): QuestionRow[];
  mark(id: string, mark: string): void;
  remove(id: string): void;
}

/** Votes for one edition of a card of the guide. */
export interface CardCount {
  card: string;
  /** Day of that review. */
  reviewed: string;
  useful: number;
  notUseful: number;
}

export interface CardStore {
  /** Notes the id of a vote, and forgets all but the last `known`. false: it was known. */
  isNew(id: string, known: number): boolean;
  /** Adds one; forgets earlier editions of the card. */
  count(vote: Omit<CardVote, "id">): void;
  all(): CardCount[];
}

/** Guesses at receipts, of all chats. `hour`: number of the hour since the epoch. */
export interface GuessStore {
  has(id: string): boolean;
  count(): number;
  add(guess: { id: string; hour: number }): void;
  remove(id: string): void;
  removeBefore(hour: number): void;
  /** null: there is none. */
  oldestHour(): number | null;
}

export interface AuditQuery {
  officer: string | null;
  action: string | null;
  subject: string | null;
  /** Times: from then on, and before then. */
  from: number | null;
  to: number | null;
  /** Rows before that number; null: from the last one on. */
  before: number | null;
  limit: number;
}

/** The audit, which nobody changes: `audit` of the store adds to it. */
interface AuditTrail {
  /** Newest first. */
  page(query: AuditQuery): AuditLink[];
  /** Those after a number, in their order. */
  after(number: number, limit: number): AuditLink[];
  /** The last row; null: nothing was noted. */
  head(): AuditHead | null;
}

export interface StationStore {
  tips: TipStore;
  holds: HoldStore;
  proposals: ProposalStore;
  officers: OfficerStore;
  passkeys: PasskeyStore;
  keys: KeyStore;
  sessions: SessionStore;
  suspensions: SuspensionStore;
  exports: ExportStore;
  notices: NoticeStore;
  scams: ScamStore;
  questions: QuestionStore;
  cards: CardStore;
  guesses: GuessStore;
  /** Adds a row to the chain, in the transaction that it is called in. */
  audit(note: AuditNote): void;
  trail: AuditTrail;
  /** All or nothing. */
  atomically<T>(work: () => T): T;
}
