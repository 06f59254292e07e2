import type { ChannelId } from "../channel.ts";
import type { NoticeAnswer } from "../notice-answers.ts";
import type { TipRating } from "../tip/tip-rating.ts";
import type { AuditHead, AuditLink } from "./audit-chain.ts";
import type { NoticeChanges, NoticeContent } from "./notice.ts";
import type { Role } from "./rights.ts";

/** The types of the inbox's API. Binary fields are base64url. */

export const TIP_STATUSES = ["received", "checking", "acting", "closed"] as const;
export type TipStatus = (typeof TIP_STATUSES)[number];

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
}

/**
 * Why a closed tip is kept longer. A fixed list, so that no words of a tip are stored unencrypted.
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
}

export interface TipEvent {
  at: string;
  status: TipStatus;
  officer: string;
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
  hold: TipHold | null;
  /** When it will be deleted, ISO 8601; null: it is not closed, or it is held. */
  deletedAt: string | null;
  /** The resident's rating of the closing; null: none. */
  rating: TipRating | null;
}

/** Number of closed tips by rating. */
export type TipRatings = Record<TipRating, number>;

/** Votes for a card of the safety guide since its last review. */
export interface CardView {
  id: string;
  /** By language. */
  title: Record<string, string>;
  /** Day of the review, ISO 8601. */
  reviewed: string;
  useful: number;
  notUseful: number;
}

export interface OfficerView {
  id: string;
  name: string;
  role: Role;
  /** age recipient of the officer's own key. */
  recipient: string;
  /** Whether the station key has been wrapped for this officer: a colleague has admitted them. */
  hasKey: boolean;
  /** Stopped by that colleague until then (ISO 8601); null: they are not. */
  suspended: { by: string; until: string } | null;
}

/** An invitation that nobody has followed yet. */
export interface InvitationView {
  id: string;
  /** Name of who made it; null: the operator. */
  by: string | null;
  /** Whether it lets the holder of the recovery kit in. */
  recovers: boolean;
  /** ISO 8601. */
  expiresAt: string;
}

/** The operator has asked to let the holder of the recovery kit in. */
export interface RecoveryView {
  id: string;
  /** When the link begins to work, ISO 8601. Until then two officers can stop it. */
  opensAt: string;
}

/** One of an officer's ways to sign in. */
export interface WayInView {
  /** Id of the passkey; `key-file` for the key file. */
  id: string;
  /** Empty: it has not been named. */
  name: string;
  /** Days, ISO 8601. null: of the key file, or before days were kept. */
  addedOn: string | null;
  usedOn: string | null;
  /** Whether this session began with it. */
  current: boolean;
  /** The officer's browsers that signed in with it. */
  sessions: SessionView[];
}

/** A browser that is signed in. */
export interface SessionView {
  id: string;
  /** ISO 8601. */
  since: string;
  /** Whether it is the one that asks. */
  current: boolean;
}

/** Stands for the key file among the ways in. */
export const KEY_FILE_WAY = "key-file";

/** A station key before the one in use: its identity as an age file to the key after it. */
interface FormerKey {
  recipient: string;
  sealed: string;
}

/** A new key of the station on which two officers agreed, and which is not in use yet. */
export interface RotationView {
  recipient: string;
  /** Its identity as an age file to this officer; null: they have no copy. */
  sealed: string | null;
  /** The identity of the key in use as an age file to the new one. */
  former: string;
  /** Whether this officer's browser has opened it. */
  opened: boolean;
  /** Number of holders whose browser has, and of all. */
  openedBy: number;
  holders: number;
  /** When it is used in any case, ISO 8601. */
  endsAt: string;
}

export interface StationKeyView {
  recipient: string;
  /** Its identity as an age file to this officer; null until it is granted. */
  sealed: string | null;
  /** Newest first. Empty once everything is sealed to the key in use. */
  former: FormerKey[];
  /** Number of tips and messages that may still have to be sealed anew. */
  pending: number;
  /** An officer who held this key has left, so it should be rotated. */
  exposed: boolean;
  /** Whether an officer has written its recovery kit down. */
  kitMade: boolean;
  rotation: RotationView | null;
}

/** A tip, or a message of a tip's thread, sealed to the station. */
export interface PendingView {
  kind: "tip" | "entry";
  id: string;
  /** Sent back with the newly sealed blob, to detect a change in the meantime. */
  was: number;
  sealed: string;
}

/** What a colleague's browser has swapped in a rotation, for this one to compare. */
export interface UncheckedView {
  number: number;
  /** As it is now, and as it was before (null: it was left as it was). */
  sealed: string;
  before: string | null;
}

export interface Me {
  officer: OfficerView;
  station: { id: string; name: Record<string, string> };
  /** The officer's age identity wrapped to the passkey, or the mark that a key file holds it. */
  wrappedIdentity: string;
  stationKey: StationKeyView | null;
  /** null: nobody is about to come in with the recovery kit. */
  recovery: RecoveryView | null;
  /** Whether there are no two independent officers: whatever takes two persons waits. */
  alone: boolean;
  /** How this session began: a step-up asks for the same first. */
  way: "passkey" | "key-file";
  /** Labels of categories, areas and statuses: id → language → text. */
  labels: Record<string, Record<string, string>>;
  languages: string[];
  /** Of the place: times of notices are on its clock. */
  timezone: string;
  /** So many tips an officer saves alone in any 24 hours. */
  exportsPerDay: number;
  /** Whether this station maintains the list of known scams. */
  keepsScams: boolean;
  /** Whether this station maintains the safety guide. */
  keepsGuide: boolean;
}

/** Tips that this officer may fetch once, until then (ISO 8601). */
export interface ExportGrantView {
  count: number;
  until: string;
}

/** An entry of the list of known scams. Nothing in it is secret. */
export interface ScamEntryView {
  id: string;
  kind: "link" | "number" | "name";
  /** The normal form for comparison. */
  value: string;
  /** Name of the officer who added it. */
  officer: string;
  /** ISO 8601. */
  addedAt: string;
}

/** A question of a resident. */
export interface QuestionView {
  id: string;
  /** age file, base64url. */
  sealed: string;
  /** Id of the notice that answers it and waits for its second person; empty: none yet. */
  mark: string;
}

/**
 * Who gets a notice in the chat: whom it names (`part`), everybody, because it is an emergency for
 * too few, or nobody (`none`), because it is for too few.
 */
export type Reach = "part" | "all" | "none";

export interface NoticeView extends NoticeContent, NoticeChanges {
  id: string;
  /** `scheduled`: it goes at its time. `dropped`: it was written, and will not be sent. */
  state: "waiting" | "scheduled" | "approved" | "dropped" | "withdrawn";
  /** null: it was not sent. */
  number: string | null;
  author: { id: string; name: string };
  approvedBy: { id: string; name: string } | null;
  createdAt: string;
  approvedAt: string | null;
  /** Why it could not wait for a second person; null: it was no emergency. */
  reason: string | null;
  /** When it goes by itself, scheduled or without a second person; null: it does not (any more). */
  goesAt: string | null;
  /** One person sent it. */
  alone: boolean;
  /** Since when its sending is paused; null: it is not. */
  pausedAt: string | null;
  /** When its sending was cancelled; null: it was not. */
  cancelledAt: string | null;
  /** null: it was not handed over yet, or before this was decided. */
  reach: Reach | null;
}

/** What would go out, where, to how many. */
export interface NoticePreview {
  channels: {
    channel: ChannelId;
    /** null: too few to be told. */
    recipients: number | null;
    minutes: number;
    /** Language of the reader → the messages, as the platform gets them. */
    messages: Record<string, string[]>;
    /** Language of the reader → the labels of the buttons below them. */
    buttons: Record<string, string[]>;
    /** Messages that notices may still use this month, in fives, and users of the plan; absent: no limit. */
    left?: number;
    users?: number | undefined;
    /** Its place has quiet hours until then, ms since the epoch. */
    held?: number;
    /** Price of a message, in Telegram's Stars. */
    stars?: number;
  }[];
  /** It is for a part of the subscribers, and they are too few. */
  tooFew: boolean;
}

/** How far a notice has come on each channel. One that can't be asked is left out. */
export interface BroadcastView {
  channels: {
    channel: ChannelId;
    state: "sending" | "paused" | "cancelled" | "lapsed" | "done";
    sent: number;
    failed: number;
    left: number;
    /** In whole fives, because it is for some only; `left` may be less until all were looked at. */
    isRough?: boolean;
    /**
     * How many got it by `lang:` and by `area:` (that they want; empty: all), and did not by `why:`.
     * In whole fives; fewer are left out.
     */
    cells?: Record<string, number>;
    /** It waits until then (ms since the epoch), or for messages of the next month. */
    held?: number | "quota";
    /** Public chats that do not show it as it is now. */
    unposted?: string[];
  }[];
  /** What it asks, with how many answered so: in whole fives, 0 for fewer. */
  answers: { answer: NoticeAnswer; count: number }[];
}

/** A message of the live socket: what to read again. It never has content. */
export type LiveEvent =
  | { type: "tips"; id: string }
  | { type: "notices" }
  | { type: "officers" }
  | { type: "proposals" }
  | { type: "scams" }
  | { type: "questions" };

/** A row of the audit. `officer` and `subject` are ids. */
export interface AuditRowView extends Pick<AuditLink, "number" | "officer" | "action" | "subject"> {
  /** ISO 8601. */
  at: string;
  /** Noted before rows were chained. */
  before: boolean;
}

/** Newest first. `next`: the number before which the next page begins; null: the end. */
export interface AuditPage {
  rows: AuditRowView[];
  next: number | null;
  /** The last row of all; null: nothing was noted. */
  head: AuditHead | null;
  /** Of all officers by id, also of those who have left. */
  names: Record<string, string>;
}

/** Rows in their order. `next`: the number after which the next ones come; null: the end. */
export interface AuditExport {
  links: AuditLink[];
  next: number | null;
}

/** A page of the list, newest first. `next` is the cursor of the page after it; null: the end. */
export interface TipPage {
  tips: TipSummary[];
  next: string | null;
}

/** A one-time link. The secret is after the `#`, which no server ever gets. */
export interface InvitationLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}
