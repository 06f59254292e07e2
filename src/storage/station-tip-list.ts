import {
  and,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  lte,
  type SQL,
  sql,
} from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { ATTENTION, type ListPlace, NO_DEADLINE } from "../app/station/list-order.ts";
import type { Reader, TipStore } from "../app/station/tip-store.ts";
import {
  NO_OWNER,
  type TipCounts,
  type TipFilter,
  type TipOrder,
} from "../core/station/tip-views.ts";
import { countRows } from "./count-rows.ts";
import { tipReads, tips, watchers } from "./station-tip-tables.ts";

/** Columns for the list, without the sealed text, which the list does not need. */
const LIST = {
  seq: tips.seq,
  id: tips.id,
  category: tips.category,
  area: tips.area,
  urgent: tips.urgent,
  status: tips.status,
  receivedAt: tips.receivedAt,
  unread: tips.unread,
  mediaCount: tips.mediaCount,
  number: tips.number,
  owner: tips.owner,
  subStatus: tips.subStatus,
  eventAt: tips.eventAt,
  dueAt: tips.dueAt,
  dueClock: tips.dueClock,
  waiting: tips.waiting,
  closedAt: tips.closedAt,
};

type PageQuery = Parameters<TipStore["page"]>[0];

/** The list of an officer. What it asks is in one index, `tips_listed`. */
export function makeTipList(db: DrizzleSqliteDODatabase): Pick<TipStore, "page" | "counts"> {
  return {
    page: (query) => {
      const order = [desc(orderOf(query)), desc(tips.seq)];
      // Only of what is shown the rows themselves are read.
      const found = db.select({ seq: tips.seq }).from(tips).where(wanted(query));
      const shown = found.orderBy(...order).limit(query.limit);
      return db
        .select({ ...LIST, seen: seenBy(query.officer) })
        .from(tips)
        .where(inArray(tips.seq, shown))
        .orderBy(...order)
        .all();
    },
    counts: (reader) => {
      const { closed: _, watched, ...others } = filtersFor(reader);
      const counted = Object.entries(others).map(([name, fits]) => [name, countIf(fits)] as const);
      const columns: Record<string, SQL<number>> = Object.fromEntries(counted);
      const [found] = db.select(columns).from(tips).where(and(LISTED, needsAttention)).all();
      const closed = countRows(db, tips, isNotNull(tips.closedAt));
      const also = { closed, watched: countRows(db, tips, and(LISTED, watched)) };
      // A count always has its row, with all that was counted: Object.fromEntries forgets the names.
      return { ...found, ...also } as TipCounts;
    },
  };
}

/** As the index has it, or SQLite would not use it. */
const LISTED = sql`${tips.listed}`;
const LIST_KEY = sql<number>`${tips}.list_key`;
const needsAttention = gte(LIST_KEY, ATTENTION);

/** Of those that are listed, as the index has them. */
export const IN_LIST = and(LISTED, gte(LIST_KEY, 0));
export const OPEN_IN_LIST = and(LISTED, needsAttention, isNull(tips.closedAt));
const countIf = (fits: SQL | undefined) => sql<number>`count(*) FILTER (WHERE ${fits})`;

/** What each filter shows. All but `closed` are in the part of the index that needs attention. */
function filtersFor({ officer, now }: Reader): Record<TipFilter, SQL | undefined> {
  const isOpen = isNull(tips.closedAt);
  return {
    open: isOpen,
    mine: and(isOpen, eq(tips.owner, officer)),
    watched: and(
      isOpen,
      sql`${tips.id} IN (SELECT tip FROM ${watchers} WHERE officer = ${officer})`,
    ),
    new: and(isOpen, eq(tips.status, "received")),
    answered: gt(tips.unread, 0),
    overdue: and(isOpen, lte(tips.dueAt, now)),
    urgent: and(isOpen, tips.urgent),
    waiting: and(isOpen, tips.waiting),
    // Without the plus, SQLite would rather read every closed tip by the index of their times.
    closed: sql`+${tips.closedAt} IS NOT NULL`,
  };
}

function wanted(query: PageQuery): SQL | undefined {
  const { filter, category, area, owner, status, since, number, after } = query;
  const is = <Column extends SQLiteColumn>(column: Column, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value);
  return and(
    LISTED,
    filter && filtersFor(query)[filter],
    filter && filter !== "closed" ? needsAttention : undefined,
    is(tips.category, category),
    is(tips.area, area),
    is(tips.status, status),
    is(tips.number, number),
    owner === NO_OWNER ? isNull(tips.owner) : is(tips.owner, owner),
    since === undefined ? undefined : gte(arrivalOf(query), since),
    after === undefined
      ? undefined
      : sql`(${orderOf(query)}, ${tips.seq}) < (${keyOf(query.order, after)}, ${after.seq})`,
  );
}

/** As `sortKey` says. */
function orderOf(query: PageQuery): SQL {
  if (query.order === "event") return LIST_KEY;
  if (query.order === "arrival") return arrivalOf(query);
  return sql`-coalesce(${tips.dueAt}, ${sql.raw(String(NO_DEADLINE))})`;
}

/**
 * With a plus, SQLite does not use the index by hours: few of all tips are found sooner in the
 * list's index than in the order of arrival.
 */
function arrivalOf({ order, filter, category, area, owner, status }: PageQuery): SQL {
  const isFew =
    (filter !== undefined && filter !== "closed") || category || area || owner || status;
  return order === "arrival" && !isFew ? sql`${tips.receivedAt}` : sql`+${tips.receivedAt}`;
}

function keyOf(order: TipOrder, { key }: ListPlace): number | string {
  return order === "arrival" ? new Date(key).toISOString() : key;
}

function seenBy(officer: string) {
  const rows = sql`SELECT 1 FROM ${tipReads} WHERE ${tipReads.tip} = ${tips.id}`;
  return sql`EXISTS (${rows} AND ${tipReads.officer} = ${officer})`.mapWith(Boolean);
}
