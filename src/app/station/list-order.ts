import type { TipOrder } from "../../core/station/tip-views.ts";

/** Where a page of the list ended. Rows stand by key, and among equal keys by number, both falling. */
export interface ListPlace {
  key: number;
  seq: number;
}

/** What of a tip decides where it stands. */
interface Listed {
  receivedAt: string;
  dueAt: number | null;
  unread: number;
  urgent: boolean;
  closedAt: number | null;
  eventAt: number;
}

/** What is before it in the order `event` is open, or has an answer that nobody has read. */
export const ATTENTION = 1e14;
const FIRST = 2 * ATTENTION;
/** The deadline of a tip that has none. */
export const NO_DEADLINE = 999_999_999_999_999;

/** The place of a tip in an order. Of `event` the database has it as `list_key`. */
export function sortKey(order: TipOrder, tip: Listed): number {
  const { receivedAt, dueAt, unread, urgent, closedAt, eventAt } = tip;
  if (order === "arrival") return Date.parse(receivedAt);
  if (order === "deadline") return -(dueAt ?? NO_DEADLINE);
  const isOpen = closedAt === null;
  if (unread > 0 || (urgent && isOpen)) return FIRST + eventAt;
  return isOpen ? ATTENTION + eventAt : eventAt;
}

/** The cursor after a row. */
export function cursorAfter(order: TipOrder, row: Listed & { seq: number }): string {
  return `${order}~${sortKey(order, row)}~${row.seq}`;
}

/** undefined: no cursor of that order. */
export function placeOf(order: TipOrder, cursor: string): ListPlace | undefined {
  const [, of, key, seq] = /^(\w+)~(-?\d{1,15})~(\d{1,15})$/.exec(cursor) ?? [];
  return of === order ? { key: Number(key), seq: Number(seq) } : undefined;
}
