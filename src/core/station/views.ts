import type { QuietHours } from "../place/quiet-hours.ts";
import type { AuditHead, AuditLink } from "./audit-chain.ts";
import type { Role } from "./rights.ts";

/** The types of the inbox's API but tips and notices. Binary fields are base64url. */

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
  /** Number of their open tips. */
  tips: number;
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

/** A tip, a message of a tip's thread, or the words of a handover, sealed to the station. */
export interface PendingView {
  kind: "tip" | "entry" | "shift";
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
  /** What may be chosen beside a status. */
  subStatuses: Record<string, string[]>;
  /** Of the place: times of notices are on its clock. */
  timezone: string;
  /** When what officers write to residents waits for the morning; null: never. */
  quietHours: QuietHours | null;
  /** So many days a tip is kept that has ended. */
  closedTipDays: number;
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
  /** Those that are still there. */
  tips: { id: string; number: string }[];
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

/** A message of the live socket: what to read again. It never has content. */
export type LiveEvent =
  /** `gone`: every browser drops all that it has of it. */
  | { type: "tips"; id: string; gone?: true }
  | { type: "notices" }
  | { type: "officers" }
  | { type: "proposals" }
  | { type: "reminders" }
  | { type: "scams" }
  | { type: "questions" }
  | { type: "shifts" }
  | { type: "duty" }
  | { type: "alerts" }
  /** Something came just now: browsers ring, those whose inbox is locked too. */
  | { type: "news"; what: NewsKind };

export const NEWS_KINDS = ["answer", "tip", "urgent"] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

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
  /** How many tips' words an officer has read in the list, of days that are no rows yet. */
  reading: { officer: string; day: string; count: number }[];
}

/** Rows in their order. `next`: the number after which the next ones come; null: the end. */
export interface AuditExport {
  links: AuditLink[];
  next: number | null;
}

/** A one-time link. The secret is after the `#`, which no server ever gets. */
export interface InvitationLink {
  url: string;
  /** ISO 8601. */
  expiresAt: string;
}
