import type { Content, Source } from "../../core/station/tip-grade.ts";
import type { TipStatus } from "../../core/station/tip-status.ts";
import type {
  ForwardView,
  HoldReason,
  TipCounts,
  TipEventKind,
} from "../../core/station/tip-views.ts";
import type { RatingAnswer } from "../../core/tip/tip-rating.ts";
import type { TipQuery } from "./port.ts";

export interface TipListRow {
  /** Order in which tips were listed; below 0: not listed yet. */
  seq: number;
  id: string;
  category: string;
  area: string;
  urgent: boolean;
  status: TipStatus;
  receivedAt: string;
  unread: number;
  mediaCount: number;
  /** Unique among the tips that are kept. */
  number: string;
  owner: string | null;
  subStatus: string | null;
  /** Ms; what a resident sent counts as of its hour. */
  eventAt: number;
  dueAt: number | null;
  dueClock: string | null;
  /** Whether the last of its thread is a question. */
  waiting: boolean;
  closedAt: number | null;
  /** Whether an officer has opened it. */
  opened: boolean;
  /** What it shares with other tips about the same thing; null: nothing. */
  matter: string | null;
}

/** A row of an officer's list. */
export interface OwnListRow extends TipListRow {
  /** Whether that officer has opened it since its last event. */
  seen: boolean;
  /** Number of the tips of its matter; 0: it is of none. */
  matterSize: number;
}

export interface TipRow extends TipListRow {
  /** Oldest first. */
  forwards: ForwardView[];
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
  /** What the resident was told last (`standingKey`). */
  told: string;
  /** Id of the entry that was written with its present status; null: none. */
  sentence: string | null;
  /** Whether it helped, as it ended; null: the resident has not been asked. */
  rating: RatingAnswer | null;
  /** As its officers judge it; null: they have not. */
  sourceGrade: Source | null;
  contentGrade: Content | null;
}

export interface EventRow {
  tip: string;
  at: number;
  kind: TipEventKind;
  value: string;
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
  /** A note for the station alone. */
  private: boolean;
  /** Of what was written with a change of status: whether it has gone out. null: anything else. */
  said: boolean | null;
  /** It waits until then (ms); NEVER: what it came with was changed before. null: it waits no more. */
  goesAt: number | null;
}

/** In place of a time. */
export const NEVER = 0;

/** What officers decide of a tip. */
type TipChange = Partial<
  Pick<
    TipRow,
    | "owner"
    | "forwards"
    | "subStatus"
    | "sentence"
    | "dueAt"
    | "dueClock"
    | "sourceGrade"
    | "contentGrade"
  >
>;

/** Whose list it is, and when it is. */
export interface Reader {
  officer: string;
  now: number;
}

interface PageQuery extends TipQuery, Reader {
  limit: number;
}

/** Of many tips at once. */
export interface TipWords {
  /** The sealed content of those that are listed. */
  words(ids: string[]): Pick<TipRow, "id" | "sealed" | "digest">[];
  /** Those that are listed. */
  listed(ids: string[]): string[];
}

export interface TipStore extends TipWords {
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
  /** Of those that are listed. */
  page(query: PageQuery): OwnListRow[];
  counts(reader: Reader): TipCounts;
  /** Of all tips. */
  count(): number;
  /** Whether a tip has that number. */
  hasNumber(number: string): boolean;
  update(id: string, change: TipChange): void;
  /** That officer has opened it. Its next event ends that. */
  markSeen(id: string, officer: string): void;
  hasSeen(id: string, officer: string): boolean;
  /** `closedAt` null: it has not ended. A rating was of the status before: it goes. */
  setStatus(id: string, status: TipStatus, closedAt: number | null): void;
  markOpened(id: string): void;
  setTold(id: string, standing: string): void;
  /** What was written with a change of status has gone out. */
  setSaid(entry: string): void;
  setRating(id: string, rating: RatingAnswer): void;
  countRated(rating: RatingAnswer): number;
  /** With its thread, events, hold and proposals. */
  remove(id: string): void;
  /** Ended at `closedBefore` or before, not held; oldest first. */
  expired(closedBefore: number, limit: number): TipRow[];
  /** When the first of those that have ended and are not held ended; null: there is none. */
  oldestClosed(): number | null;
  /** How many of an area arrived in an hour, ISO 8601. */
  countOfHour(receivedAt: string, area: string): number;
  addUnread(id: string): void;
  clearUnread(id: string): void;
  /** Unless it changes nothing, it is the tip's last event, which only its officer has seen. */
  addEvent(event: EventRow): void;
  events(tip: string): EventRow[];
  /** It is the tip's last event, as `addEvent` says. false: an entry of that id is there already. */
  addEntry(entry: EntryRow): boolean;
  entry(id: string): EntryRow | null;
  setGoesAt(entry: string, at: number | null): void;
  /** It was taken back: the tip waits for an answer only if what was before it does. */
  removeEntry(id: string): void;
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
