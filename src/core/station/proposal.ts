import type { ExtensionReason } from "./clock-views.ts";
import type { NoticeContent, NoticeTerms, NoticeTexts } from "./notice.ts";
import type { Action, RightRefusal, Role } from "./rights.ts";
import type { WeekSpan } from "./tip-metadata.ts";
import type { HoldReason } from "./tip-views.ts";

/** What two persons decide: one proposes it, another, independent one confirms it. */

interface KindRights {
  /** What the proposer must be allowed to do. */
  asks: Action;
  /** What the confirmer must be allowed to do. */
  confirms: Action;
}

/** Each kind once. */
export const PROPOSALS = {
  "publish-notice": { asks: "write-notice", confirms: "confirm" },
  "change-notice": { asks: "change-notice", confirms: "confirm" },
  "withdraw-notice": { asks: "withdraw-notice", confirms: "confirm" },
  "resume-broadcast": { asks: "resume-broadcast", confirms: "confirm" },
  "cancel-broadcast": { asks: "cancel-broadcast", confirms: "confirm" },
  "send-emergency": { asks: "send-emergency", confirms: "confirm-grave" },
  "hold-tip": { asks: "ask-hold", confirms: "confirm" },
  "end-hold": { asks: "end-hold", confirms: "confirm" },
  "extend-deadline": { asks: "extend-deadline", confirms: "confirm-extension" },
  "export-tips": { asks: "export-tips", confirms: "confirm-grave" },
  "export-metadata": { asks: "export-tips", confirms: "confirm-grave" },
  "remove-officer": { asks: "remove-officer", confirms: "confirm-grave" },
  "change-role": { asks: "change-role", confirms: "confirm-grave" },
  "stop-recovery": { asks: "stop-recovery", confirms: "confirm" },
  "rotate-key": { asks: "rotate-key", confirms: "confirm-grave" },
  "add-scam": { asks: "change-scams", confirms: "confirm" },
  "remove-scam": { asks: "change-scams", confirms: "confirm" },
} as const satisfies Record<string, KindRights>;

export type ProposalKind = keyof typeof PROPOSALS;

/**
 * What a confirmation carries out, word for word: the proposal keeps it as text, the confirmer's
 * browser shows it and hashes it. What the subject was then is part of it, so that a subject that
 * has changed since makes another text.
 */
export type Statement =
  | (NoticeContent & { kind: "publish-notice" | "withdraw-notice"; subject: string })
  | (NoticeContent & { kind: "change-notice"; subject: string; was: NoticeContent })
  | (NoticeContent & {
      kind: "resume-broadcast" | "cancel-broadcast";
      subject: string;
      pausedAt: string;
    })
  | (NoticeContent & {
      kind: "send-emergency";
      subject: string;
      reason: string;
      /** When it goes without a second person. */
      goesAt: string;
    })
  | { kind: "hold-tip"; subject: string; reason: HoldReason }
  | { kind: "end-hold"; subject: string; reason: HoldReason; deletedAt: string | null }
  | {
      kind: "extend-deadline";
      subject: string;
      reason: ExtensionReason;
      /** The result's deadline as it is, and as it would be; ISO 8601. */
      from: string;
      to: string;
    }
  | {
      kind: "export-tips";
      /** The officer who will fetch them. */
      subject: string;
      tips: { id: string; category: string; area: string; receivedAt: string }[];
    }
  /** The officer who will fetch them. */
  | ({ kind: "export-metadata"; subject: string } & WeekSpan)
  | {
      kind: "remove-officer";
      subject: string;
      name: string;
      role: Role;
      /** Who gets their tips; absent: nobody. */
      heir?: { id: string; name: string };
    }
  | { kind: "change-role"; subject: string; role: Role; name: string; from: Role }
  | {
      kind: "rotate-key";
      /** Number of the new key. */
      subject: string;
      from: string;
      recipient: string;
      holders: { id: string; name: string; recipient: string }[];
    }
  | { kind: "stop-recovery"; subject: string; opensAt: string }
  | { kind: "add-scam" | "remove-scam"; subject: string };

/** Kinds of which one says more than the subject. */
type WithMore =
  | "hold-tip"
  | "extend-deadline"
  | "export-tips"
  | "export-metadata"
  | "remove-officer"
  | "change-role"
  | "change-notice";

/** Without its terms it keeps those of before. Whom a notice is for does not change. */
export interface NoticeChange {
  kind: "change-notice";
  subject: string;
  texts: NoticeTexts;
  terms?: NoticeTerms;
}

/** What somebody asks for; the station adds what the subject is now. */
export type Wish =
  | { kind: "hold-tip"; subject: string; reason: HoldReason }
  | { kind: "extend-deadline"; subject: string; reason: ExtensionReason }
  | { kind: "export-tips"; subject: string; tips: { id: string }[] }
  | ({ kind: "export-metadata"; subject: string } & WeekSpan)
  | { kind: "remove-officer"; subject: string; heir?: { id: string } }
  | { kind: "change-role"; subject: string; role: Role }
  | NoticeChange
  | { kind: Exclude<ProposalKind, WithMore>; subject: string };

/** What waits for a second person. */
export interface ProposalView {
  id: string;
  kind: ProposalKind;
  subject: string;
  /** JSON of a Statement: exactly what will be done. Its SHA-256 (hex) is sent to confirm it. */
  statement: string;
  by: { id: string; name: string };
  /** ISO 8601. */
  at: string;
  /** Why this officer can't confirm it; null: they can, if they still may when they do. */
  refusal: ConfirmRefusal | null;
}

/** Why somebody is no second person for a proposal, or for none any more. */
export type ConfirmRefusal =
  | RightRefusal
  | "own-proposal"
  | "not-independent"
  | "about-you"
  | "proposer-suspended"
  | "changed-since"
  | "expired";

/**
 * What the operator may confirm, and only when the proposal is about the one second person that
 * there would be. Never what residents read, nor what leaves the station.
 */
export const FOR_OPERATOR: readonly ProposalKind[] = ["remove-officer", "change-role"];

/** How somebody came to the station. Of those who left, too. */
export interface Arrival {
  id: string;
  /** null: the operator, or with the recovery kit. */
  invitedBy: string | null;
  /** Who granted the station key; null: nobody has, or it was brought along. */
  admittedBy: string | null;
  /** When the key was granted, else when they joined. Milliseconds since the epoch. */
  at: number;
  /** age recipient of their own key; empty: they have left. */
  recipient: string;
}

/**
 * Whether two officers are two persons, as far as a station can know: no one stands behind both,
 * and they share no key.
 */
export function areIndependent(
  [one, other]: [string, string],
  { arrivals, since }: { arrivals: Arrival[]; since: number },
): boolean {
  const known = new Map(arrivals.map((arrival) => [arrival.id, arrival]));
  const behind = standingBehind(one, known, since);
  if (one === other) return false;
  if ([...standingBehind(other, known, since)].some((id) => behind.has(id))) return false;
  const [key, another] = [known.get(one)?.recipient, known.get(other)?.recipient];
  return key !== undefined && another !== undefined && key !== another;
}

/**
 * The officer, and whoever brought them in since then, directly or through others. Whom the
 * operator invited was brought in by no colleague, although one of them had to grant the key.
 */
function standingBehind(id: string, known: Map<string, Arrival>, since: number): Set<string> {
  const found = new Set([id]);
  // A set yields what is added while it is walked.
  for (const each of found) {
    const arrival = known.get(each);
    if (!arrival || arrival.invitedBy === null || arrival.at <= since) continue;
    found.add(arrival.invitedBy);
    if (arrival.admittedBy !== null) found.add(arrival.admittedBy);
  }
  return found;
}
