import type { Digest } from "./audit-chain.ts";

/** What a station's audit notes. It names who did what to which id, and never has words of a tip. */
export const AUDIT_ACTIONS = [
  "joined",
  "signed-in",
  "signed-out",
  "invited",
  "cancelled-invitation",
  "changed-role",
  "stepped-up",
  "added-way-in",
  "renamed-way-in",
  "revoked-way-in",
  "granted-key",
  "removed-officer",
  "left",
  "suspended",
  "began-rotation",
  "opened-copy",
  "stopped-rotation",
  "rotated-key",
  "sealed-anew",
  "left-sealed",
  "compared-swaps",
  "put-back",
  "made-kit",
  "showed-kit",
  "asked-recovery",
  "stopped-recovery",
  "recovered",
  "read-list",
  "opened-tip",
  "found-altered",
  "opened-media",
  "exported-tip",
  "exported-masked-tip",
  "approved-export",
  "took-export",
  "took-masked-export",
  "exported-with-others",
  "approved-metadata",
  "took-metadata",
  "removed-tip",
  "changed-status",
  "claimed-tip",
  "assigned-tip",
  "assigned-to",
  "released-tip",
  "handed-over",
  "watched-tip",
  "unwatched-tip",
  "graded-tip",
  "linked-to",
  "linked-tip",
  "unlinked-tip",
  "sealed-media",
  "forwarded-tip",
  "forwarded-to",
  "took-back-forward",
  "received-forward",
  "asked",
  "took-back-words",
  "sent-at-night",
  "noted",
  "proposed",
  "confirmed",
  "dropped-proposal",
  "asked-hold",
  "approved-hold",
  "released-hold",
  "muted-sender",
  "extended-deadline",
  "escalated",
  "answered-question",
  "handed-shift-over",
  "took-shift-over",
  "wrote-roster",
  "made-duty-code",
  "bound-duty-group",
  "unbound-duty-group",
  "lost-duty-group",
  "added-scam",
  "removed-scam",
  "wrote-notice",
  "approved-notice",
  "changed-notice",
  "withdrew-notice",
  "paused-broadcast",
  "resumed-broadcast",
  "cancelled-broadcast",
  "sent-alone",
  "lapsed-emergency",
  "recalled-emergency",
  "counted-audience",
  "unsent-notice",
  "sent-scheduled",
  "stopped-notice",
  "exported-audit",
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who acts when no officer does. Ids of officers are longer. */
export const STATION_ITSELF = "station";
export const OPERATOR = "operator";

export interface AuditNote {
  /** Milliseconds since the epoch. */
  at: number;
  /** Id of who did it. */
  officer: string;
  action: AuditAction;
  /** Id of what it was done to. */
  subject: string;
  /** The subject holds words that somebody wrote: only their digest is noted. */
  words?: true;
}

/** An id, also with a word of ours before it, as of a kind, or behind it, as of a role. */
const ID = /^([a-z-]+:)?[A-Za-z0-9_.-]+(:[a-z-]+)?$/;

/**
 * What is noted of a subject. No words get in: a row can't be taken back, not even when a scam was
 * listed by mistake. Whoever knows the words can find their digest.
 */
export function subjectOf({ subject, words }: AuditNote, digest: Digest): string {
  return ID.test(subject) && words !== true ? subject : `sha256:${digest(subject)}`;
}
