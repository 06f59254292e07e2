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
import type { SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { ATTENTION, type ListPlace, NO_DEADLINE } from "../app/station/list-order.ts";
import type { Reader, TipStore } from "../app/station/tip-store.ts";
import {
  NO_OWNER,
  type TipCounts,
  type TipFilter,
  type TipOrder,
} from "../core/station/tip-views.ts";
import { countRows } from "./count-rows.ts";
import { otherTips, tipReads, tips, watchers } from "./station-tip-tables.ts";

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
  opened: tips.opened,
  matter: tips.matter,
};

type PageQuery = Parameters<TipStore["page"]>[0];

/** The table of tips, or the same one beside it. */
type Tips = SQLiteTable & Record<(typeof ASKED)[number], SQLiteColumn>;
const ASKED = [
  ...(["id", "seq", "category", "area", "urgent", "status", "receivedAt", "unread"] as const),
  ...(["number", "owner", "dueAt", "waiting", "closedAt", "matter"] as const),
];

/** The list of an officer. What it asks is in one index, `tips_listed`. */
export function makeTipList(db: DrizzleSqliteDODatabase): Pick<TipStore, "page" | "counts"> {
  return {
    page: (query) => {
      const order = [desc(orderOf(tips, query)), desc(tips.seq)];
      // Only of what is shown the rows themselves are read.
      const found = db.select({ seq: tips.seq }).from(tips).where(wanted(query));
      const shown = found.orderBy(...order).limit(query.limit);
      return db
        .select({ ...LIST, seen: seenBy(query.officer), matterSize: MATTER_SIZE })
        .from(tips)
        .where(inArray(tips.seq, shown))
        .orderBy(...order)
        .all();
    },
    counts: (reader) => {
      const { closed: _, watched, ...others } = filtersFor(tips, reader);
      const counted = Object.entries(others).map(([name, fits]) => [name, countIf(fits)] as const);
      const columns: Record<string, SQL<number>> = Object.fromEntries(counted);
      const attention = needsAttention(tips);
      const [found] = db.select(columns).from(tips).where(and(LISTED, attention)).all();
      const closed = countRows(db, tips, isNotNull(tips.closedAt));
      const also = { closed, watched: countRows(db, tips, and(LISTED, watched)) };
      // A count always has its row, with all that was counted: Object.fromEntries forgets the names.
      return { ...found, ...also } as TipCounts;
    },
  };
}

/** As the index has it, or SQLite would not use it. */
const LISTED = sql`${tips.listed}`;
const listKey = (of: SQLiteTable) => sql<number>`${of}.list_key`;
const needsAttention = (of: SQLiteTable) => gte(listKey(of), ATTENTION);

/** Of those that are listed, as the index has them. */
export const IN_LIST = and(LISTED, gte(listKey(tips), 0));
export const OPEN_IN_LIST = and(LISTED, needsAttention(tips), isNull(tips.closedAt));
const countIf = (fits: SQL | undefined) => sql<number>`count(*) FILTER (WHERE ${fits})`;

/** What each filter shows. All but `closed` are in the part of the index that needs attention. */
function filtersFor(of: Tips, { officer, now }: Reader): Record<TipFilter, SQL | undefined> {
  const isOpen = isNull(of.closedAt);
  return {
    open: isOpen,
    mine: and(isOpen, eq(of.owner, officer)),
    watched: and(isOpen, sql`${of.id} IN (SELECT tip FROM ${watchers} WHERE officer = ${officer})`),
    new: and(isOpen, eq(of.status, "received")),
    answered: gt(of.unread, 0),
    overdue: and(isOpen, lte(of.dueAt, now)),
    urgent: and(isOpen, of.urgent),
    waiting: and(isOpen, of.waiting),
    // Without the plus, SQLite would rather read every closed tip by the index of their times.
    closed: sql`+${of.closedAt} IS NOT NULL`,
  };
}

function wanted(query: PageQuery): SQL | undefined {
  const { after, grouped } = query;
  return and(
    LISTED,
    asked(tips, query),
    after === undefined
      ? undefined
      : sql`(${orderOf(tips, query)}, ${tips.seq}) < (${keyOf(query.order, after)}, ${after.seq})`,
    grouped ? isFirstOfMatter(query) : undefined,
  );
}

/** The same on every page of a list. */
function asked(of: Tips, query: PageQuery): SQL | undefined {
  const { filter, category, area, owner, status, since, number, matter } = query;
  const is = <Column extends SQLiteColumn>(column: Column, value: string | undefined) =>
    value === undefined ? undefined : eq(column, value);
  return and(
    filter && filtersFor(of, query)[filter],
    filter && filter !== "closed" ? needsAttention(of) : undefined,
    is(of.category, category),
    is(of.area, area),
    is(of.status, status),
    is(of.number, number),
    is(of.matter, matter),
    owner === NO_OWNER ? isNull(of.owner) : is(of.owner, owner),
    since === undefined ? undefined : gte(arrivalOf(of, query), since),
  );
}

/** The tips of each matter in that order. */
const BY_MATTER: Record<TipOrder, string> = {
  event: "tips_by_matter",
  arrival: "tips_by_matter_arrival",
  deadline: "tips_by_matter_due",
};

/** A matter has one line: its first tip in this order, of those that are asked for. */
function isFirstOfMatter(query: PageQuery): SQL {
  // SQLite would rather sort all tips of the matter, for each of them.
  const index = sql.raw(BY_MATTER[query.order]);
  const first = sql`SELECT ${otherTips.seq} FROM tips AS other INDEXED BY ${index} WHERE ${and(
    eq(otherTips.matter, tips.matter),
    asked(otherTips, query),
  )} ORDER BY ${orderOf(otherTips, query)} DESC, ${otherTips.seq} DESC LIMIT 1`;
  // With a plus: it is no way to find rows.
  return sql`(${tips.matter} IS NULL OR +${tips.seq} = (${first}))`;
}

/** As `sortKey` says. */
function orderOf(of: Tips, query: PageQuery): SQL {
  if (query.order === "event") return listKey(of);
  if (query.order === "arrival") return arrivalOf(of, query);
  return sql`-coalesce(${of.dueAt}, ${sql.raw(String(NO_DEADLINE))})`;
}

/**
 * With a plus, SQLite does not use the index by hours: few of all tips are found sooner in the
 * list's index than in the order of arrival.
 */
function arrivalOf(of: Tips, { order, filter, category, area, owner, status }: PageQuery): SQL {
  const isFew =
    (filter !== undefined && filter !== "closed") || category || area || owner || status;
  const isUsed = of === otherTips || (order === "arrival" && !isFew);
  return isUsed ? sql`${of.receivedAt}` : sql`+${of.receivedAt}`;
}

function keyOf(order: TipOrder, { key }: ListPlace): number | string {
  return order === "arrival" ? new Date(key).toISOString() : key;
}

function seenBy(officer: string) {
  const rows = sql`SELECT 1 FROM ${tipReads} WHERE ${tipReads.tip} = ${tips.id}`;
  return sql`EXISTS (${rows} AND ${tipReads.officer} = ${officer})`.mapWith(Boolean);
}

// Drizzle takes the table's name from a column that is not inside another part.
const OWN_MATTER = sql`${tips.matter}`;
const MATTER_SIZE = sql<number>`(SELECT count(*) FROM tips AS other WHERE other.matter = ${OWN_MATTER})`;
