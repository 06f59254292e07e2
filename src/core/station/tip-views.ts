import type { TipRating } from "../tip/tip-rating.ts";
import type { TipClocksView } from "./clock-views.ts";
import type { TipGrade } from "./tip-grade.ts";
import type { TipStatus } from "./tip-status.ts";

/** Tips as the inbox's API has them. Binary fields are base64url. */

export interface TipSummary {
  id: string;
  category: string;
  area: string;
  urgent: boolean;
  status: TipStatus;
  /** Hour of arrival, ISO 8601. No finer time is stored. */
  receivedAt: string;
  /** Number of the tip's attachments. */
  mediaCount: number;
  /** Number of the resident's answers that no officer has opened. */
  unread: number;
  /** At least four digits, drawn at random; another tip may have had it before. */
  number: string;
  /** Id of the officer whose case it is; null: nobody's. */
  owner: string | null;
  /** Of `place.yaml`; null: none. */
  subStatus: string | null;
  /** Time of the last event, ISO 8601: of what a resident sent, only the hour. */
  eventAt: string;
  /** The next deadline, ISO 8601, and which one; null: none runs. */
  dueAt: string | null;
  dueClock: string | null;
  /** Whether the last of its thread is a question: the resident has to answer. */
  waiting: boolean;
  /** Whether the officer who asks has opened it since its last event. */
  seen: boolean;
  /** Whether any officer has ever opened it. */
  opened: boolean;
  /** Random id, which tips of one matter share (`matter-views.ts`); null: it is of none. */
  matter: string | null;
  /** Number of that matter's tips, this one among them; 0: it is of none. */
  matterSize: number;
}

/**
 * Why a tip that has ended is kept longer. A fixed list, so that no words of a tip are stored unencrypted.
 */
export const HOLD_REASONS = ["investigation", "court", "complaint"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** A hold, on which two officers agreed. */
export interface TipHold {
  reason: HoldReason;
  askedBy: { id: string; name: string };
  approvedBy: { id: string; name: string };
}

export interface ThreadEntry {
  id: string;
  from: "officer" | "resident";
  /** ISO 8601. Only the hour for a resident's message. */
  at: string;
  /** age file to the station. A question's is to the mailbox too: the resident got this very file. */
  sealed: string;
  /** As of a tip. */
  digest: string | null;
  officer: string | null;
  /**
   * A question whose file is not the resident's: it was sealed apart, or anew after a rotation. Its
   * words may differ from those that the resident got.
   */
  copied: boolean;
  /** A note for the station alone. */
  private: boolean;
  /** It waits for the morning, and goes then (ISO 8601). Absent: it waits no more. */
  goesAt?: string;
  /** It waited for the morning, and its status was changed before: it goes nowhere. */
  overtaken?: true;
}

/** What happened to a tip, besides its thread. */
export const TIP_EVENT_KINDS = [
  "status",
  "note",
  "hold",
  "mute",
  "opened",
  "forwarded",
  "outcome",
  "exported",
  "clock",
  "owner",
  "grade",
  "linked",
  "unlinked",
] as const;
export type TipEventKind = (typeof TIP_EVENT_KINDS)[number];

export interface TipEvent {
  at: string;
  kind: TipEventKind;
  /**
   * What it became: of `status` a standing (`standingKey`), of `hold` a HoldReason or nothing when
   * it ended, of `owner` an officer's id or nothing, of `linked` the number of tips of the matter,
   * of `forwarded` the station and the reason, of `outcome` the station and its TipStatus
   * (`fire:closed`), of `grade` a `gradeKey`, of `exported` whether words were hidden (`masked`) or
   * nothing.
   */
  value: string;
  /** Name of who did it; empty: the station itself. */
  officer: string;
}

/**
 * Why a tip goes to another station. A fixed list, so that no words of a tip are stored unencrypted.
 */
export const FORWARD_REASONS = ["theirs", "help", "information"] as const;
export type ForwardReason = (typeof FORWARD_REASONS)[number];

/**
 * A tip that goes to another station, or went. Nothing here names the tip that it became there: that
 * id is only in the sealed row of the outbox, while it waits.
 */
export interface ForwardView {
  id: string;
  station: string;
  reason: ForwardReason;
  /** Id of who forwarded it. */
  officer: string;
  /** Ms. Until `FORWARD_UNDO_MS` later it can be taken back. */
  at: number;
  /** It can't be taken back any more. */
  sent: boolean;
  /** Its status there, as it was told last; null: nothing was told yet. */
  outcome: TipStatus | null;
}

/** So long a forwarded tip can be taken back. */
export const FORWARD_UNDO_MS = 10_000;

/** What became of tips that were to get an owner. */
export interface Assigned {
  changed: string[];
  /** What a colleague has, and keeps: `owner` is that officer's id. */
  taken: { id: string; owner: string }[];
}

/** All open tips of one officer go to another; null: to nobody. */
export interface HandOver {
  from: string;
  to: string | null;
}

export interface TipDetail extends TipSummary {
  /** age file to the station; holds a TipContent. */
  sealed: string;
  /** Of what was sealed first (`toSaltedJson`); null: from before it was kept. */
  digest: string | null;
  /** age recipient of the tip's mailbox, as the server names it. The sealed tip names it too. */
  mailboxRecipient: string;
  thread: ThreadEntry[];
  events: TipEvent[];
  /** null: it was deleted meanwhile. */
  clocks: TipClocksView | null;
  hold: TipHold | null;
  /** Oldest first. */
  forwards: ForwardView[];
  /** Stations to which it may be forwarded. */
  forwardTo: string[];
  /** Whether the officer who asks has it on their own list. */
  watched: boolean;
  /** When it will be deleted, ISO 8601; null: it has not ended, or it is held. */
  deletedAt: string | null;
  /** The resident's rating of how it ended; null: none. */
  rating: TipRating | null;
  grade: TipGrade;
  /** The news of its status waits for the morning, until then (ISO 8601). */
  newsAt?: string;
}

/** What the list shows of tips beside their facts, once a browser has opened it. */
export interface WordsOfTips {
  words: Pick<TipDetail, "id" | "sealed" | "digest">[];
  /** Ids of asked tips that are not there (any more). */
  gone: string[];
}

/** Number of tips that have ended by rating. */
export type TipRatings = Record<TipRating, number>;

/** Saved filters. All but `answered` and `closed` are of open tips. */
export const TIP_FILTERS = [
  "open",
  "mine",
  "watched",
  "new",
  "answered",
  "overdue",
  "urgent",
  "waiting",
  "closed",
] as const;
export type TipFilter = (typeof TIP_FILTERS)[number];

/** How many tips each filter shows to the officer who asks. */
export type TipCounts = Record<TipFilter, number>;

/**
 * `event`: by the last event, newest first; answered tips and open urgent ones before the others,
 * closed ones last. `arrival`: newest first. `deadline`: the next one first.
 */
export const TIP_ORDERS = ["event", "arrival", "deadline"] as const;
export type TipOrder = (typeof TIP_ORDERS)[number];

/** In place of an officer: tips that nobody owns. */
export const NO_OWNER = "none";

/** A page of the list. `next` is the cursor of the page after it; null: the end. */
export interface TipPage {
  tips: TipSummary[];
  next: string | null;
  /** With the first page only. */
  counts: TipCounts | null;
  /** With the first page, if there are more open urgent tips than a page has: where they are. */
  crowd: UrgentAt[];
}

/** Number of an area's open urgent tips. */
export interface UrgentAt {
  area: string;
  tips: number;
}
