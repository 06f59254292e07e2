import type { HoldReason, TipStatus } from "../../core/station/tip-views.ts";
import type { RatingAnswer } from "../../core/tip/tip-rating.ts";

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
