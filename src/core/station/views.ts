import type { TipRating } from "../tip/tip-rating.ts";
import type { NoticeContent } from "./notice.ts";

/** What the officers' app and the server say to each other. Binary fields are base64url. */

export const TIP_STATUSES = ["received", "checking", "acting", "closed"] as const;
export type TipStatus = (typeof TIP_STATUSES)[number];

export interface TipSummary {
  id: string;
  category: string;
  area: string;
  urgent: boolean;
  status: TipStatus;
  /** Hour of arrival, ISO 8601: no finer time is kept. */
  receivedAt: string;
  /** Attachments named in the tip. */
  mediaCount: number;
  /** Answers of the resident that no officer has opened. */
  unread: number;
}

/** Why a closed tip is kept longer than others. Fixed, so that no word of a tip is stored in plain. */
export const HOLD_REASONS = ["investigation", "court", "complaint"] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

/** In force once a second officer has agreed. */
export interface TipHold {
  reason: HoldReason;
  askedBy: { id: string; name: string };
  approvedBy: { id: string; name: string } | null;
}

export interface ThreadEntry {
  id: string;
  from: "officer" | "resident";
  /** ISO 8601; of a resident's message only the hour. */
  at: string;
  /** age file to the station. */
  sealed: string;
  officer: string | null;
}

export interface TipEvent {
  at: string;
  status: TipStatus;
  officer: string;
}

export interface TipDetail extends TipSummary {
  /** age file to the station; holds a TipContent. */
  sealed: string;
  /** age recipient of the resident's mailbox: questions are sealed to it. */
  mailboxRecipient: string;
  thread: ThreadEntry[];
  events: TipEvent[];
  hold: TipHold | null;
  /** When it will be deleted, ISO 8601; null: it is not closed, or held. */
  deletedAt: string | null;
  /** Whether its closing helped, as the resident says; null: not said. */
  rating: TipRating | null;
}

/** How many closed tips helped. */
export type TipRatings = Record<TipRating, number>;

/** What residents say of a card of the safety guide, since its last review. */
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
  /** age recipient of the officer's own key. */
  recipient: string;
  /** Whether the station key has been wrapped for this officer. */
  hasKey: boolean;
}

/** A station key before the one in use: its identity as an age file to the key after it. */
interface FormerKey {
  recipient: string;
  sealed: string;
}

export interface StationKeyView {
  recipient: string;
  /** Its identity as an age file to this officer; null until it is granted. */
  sealed: string | null;
  /** Newest first; none once everything is sealed to the key in use. */
  former: FormerKey[];
  /** Tips and messages that still have to be looked at, and sealed anew if need be. */
  pending: number;
  /** Somebody who held this key has left: it should be rotated. */
  exposed: boolean;
  /** Whether an officer has written its recovery kit down. */
  kitMade: boolean;
}

/** A tip, or a message of a tip's thread, sealed to the station. */
export interface PendingView {
  kind: "tip" | "entry";
  id: string;
  /** Goes back with what is sealed anew: a change meanwhile is noticed by it. */
  was: number;
  sealed: string;
}

export interface Me {
  officer: OfficerView;
  station: { id: string; name: Record<string, string> };
  /** The officer's age identity, wrapped to the passkey, or the word that a key file holds it. */
  wrappedIdentity: string;
  stationKey: StationKeyView | null;
  /** Labels of categories, areas and statuses: id → language → text. */
  labels: Record<string, Record<string, string>>;
  languages: string[];
  /** Whether this station keeps the list of known scams. */
  keepsScams: boolean;
  /** Whether this station keeps the safety guide. */
  keepsGuide: boolean;
}

/** An entry of the list of known scams. Nothing in it is secret. */
export interface ScamEntryView {
  id: string;
  kind: "link" | "number" | "name";
  /** The form in which it is compared. */
  value: string;
  /** Name of who added it. */
  officer: string;
  /** ISO 8601. */
  addedAt: string;
}

export interface NoticeView extends NoticeContent {
  id: string;
  state: "waiting" | "approved";
  author: { id: string; name: string };
  approvedBy: { id: string; name: string } | null;
  createdAt: string;
  approvedAt: string | null;
}

/** What the live socket says: what to read again, never content. */
export type LiveEvent = { type: "tips"; id: string } | { type: "notices" } | { type: "officers" };

/** A page of the list, newest first. `next` is the cursor of the page after it; null: the end. */
export interface TipPage {
  tips: TipSummary[];
  next: string | null;
}

/** A one-time link; the secret part sits after the `#`, which no server ever gets. */
export interface InvitationLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}

/** Every body of an answer that is not 2xx. `code` is for the program; people get its own words. */
export const API_ERRORS = [
  "invalid",
  "too-large",
  "forbidden-origin",
  "signed-out",
  "sign-in-failed",
  "too-many-attempts",
  "invite-invalid",
  "not-first-officer",
  "station-key-missing",
  "last-key-holder",
  "not-found",
  "own-notice",
  "already-approved",
  "second-officer",
  "conflict",
  "failed",
] as const;
export type ApiError = (typeof API_ERRORS)[number];
export interface ApiErrorBody {
  error: ApiError;
}
