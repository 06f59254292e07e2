import { MINUTE_MS } from "../units.ts";

/** A status is announced to the resident when it has not changed for this long. */
export const STATUS_SETTLES_MS = MINUTE_MS;

/** What may become of a tip, in the order of the inbox. */
export const TIP_STATUSES = [
  "received",
  "checking",
  "passed",
  "resolved",
  "uncheckable",
  "closed",
] as const;
export type TipStatus = (typeof TIP_STATUSES)[number];

interface StatusRules {
  /** The tip has ended: from then on it is kept for `closedTipDays`. */
  isEnd: boolean;
  /** The intake has its result: its deadline runs no more. That of the result runs until an end. */
  endsIntake: boolean;
  /** It has to say why, where the place has reasons (`subStatuses`). */
  needsReason?: true;
  /** Its sender is asked whether it helped. Not where nothing could be done. */
  asksRating: boolean;
}

export const STATUS_RULES: Record<TipStatus, StatusRules> = {
  received: { isEnd: false, endsIntake: false, asksRating: false },
  checking: { isEnd: false, endsIntake: false, asksRating: false },
  /** With those who act on it: another unit, or another office. */
  passed: { isEnd: false, endsIntake: true, asksRating: false },
  resolved: { isEnd: true, endsIntake: true, asksRating: true },
  uncheckable: { isEnd: true, endsIntake: true, asksRating: false, needsReason: true },
  closed: { isEnd: true, endsIntake: true, asksRating: true },
};

export function isEnd(status: TipStatus): boolean {
  return STATUS_RULES[status].isEnd;
}

/** Whether a status can't be set like this: its reason is missing. */
export function lacksReason(
  { status, subStatus }: Standing,
  subStatuses: Record<string, readonly string[] | undefined>,
): boolean {
  const reasons = subStatuses[status] ?? [];
  return STATUS_RULES[status].needsReason === true && subStatus === null && reasons.length > 0;
}

/** What a tip's sender is told of it: its status, and one of the place's sub-statuses or none. */
export interface Standing {
  status: TipStatus;
  subStatus: string | null;
}

/** As it is stored and sealed: `closed`, `closed/mistaken`. */
export function standingKey({ status, subStatus }: Standing): string {
  return subStatus === null ? status : `${status}/${subStatus}`;
}

/** null: it is none. */
export function parseStanding(key: string): Standing | null {
  const [id = "", subStatus = null] = key.split("/");
  const status = parseStatus(id);
  return status && { status, subStatus };
}

/** null: it is none. `acting` is what `passed` was called before: old pages may still say so. */
function parseStatus(id: string): TipStatus | null {
  const now = id === "acting" ? "passed" : id;
  return TIP_STATUSES.find((status) => status === now) ?? null;
}
