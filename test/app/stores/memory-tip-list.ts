import { sortKey } from "../../../src/app/station/list-order.ts";
import type { Reader, TipListRow, TipRow, TipStore } from "../../../src/app/station/tip-store.ts";
import {
  NO_OWNER,
  TIP_FILTERS,
  type TipCounts,
  type TipFilter,
} from "../../../src/core/station/tip-views.ts";
import type { StationTables } from "./memory-station-tables.ts";

/** The list of an officer, in memory. */
export function makeMemoryTipList(tables: StationTables): Pick<TipStore, "page" | "counts"> {
  return {
    page: (query) =>
      tables.tips
        .filter((tip) => isWanted(tip, { ...query, tables }))
        .sort((a, b) => sortKey(query.order, b) - sortKey(query.order, a) || b.seq - a.seq)
        .filter(query.grouped ? firstOfMatter() : () => true)
        .filter((tip) => isAfter(tip, query))
        .slice(0, query.limit)
        .map((tip) => ({
          ...listed(tip),
          matterSize: tables.tips.filter((one) => tip.matter && one.matter === tip.matter).length,
          seen: tables.reads.some(
            ({ tip: id, officer }) => id === tip.id && officer === query.officer,
          ),
        })),
    counts: (reader) => {
      const fits = (filter: TipFilter) =>
        tables.tips.filter(
          (tip) => (tip.listed || filter === "closed") && shows(filter, tip, { ...reader, tables }),
        ).length;
      // Object.fromEntries forgets the names.
      return Object.fromEntries(TIP_FILTERS.map((name) => [name, fits(name)])) as TipCounts;
    },
  };
}

/** Of each matter the first row. */
function firstOfMatter(): (tip: TipRow) => boolean {
  const shown = new Set<string>();
  return (tip) => {
    if (tip.matter === null) return true;
    const isFirst = !shown.has(tip.matter);
    shown.add(tip.matter);
    return isFirst;
  };
}

function isAfter(tip: TipRow, { after, order }: PageQuery): boolean {
  const key = sortKey(order, tip);
  return !after || key < after.key || (key === after.key && tip.seq < after.seq);
}

/** What a list needs of a tip. */
function listed({ seq, id, category, area, urgent, status, ...tip }: TipRow): TipListRow {
  const { receivedAt, unread, mediaCount, number, owner, closedAt } = tip;
  const { subStatus, eventAt, dueAt, dueClock, waiting, opened, matter } = tip;
  return {
    ...{ seq, id, category, area, urgent, status, receivedAt, unread, mediaCount },
    ...{ number, owner, subStatus, eventAt, dueAt, dueClock, waiting, closedAt },
    ...{ opened, matter },
  };
}

function shows(filter: TipFilter, tip: TipRow, { officer, now, tables }: Asked): boolean {
  const watched = tables.watchers.some((one) => one.tip === tip.id && one.officer === officer);
  const { unread, owner, status, dueAt, urgent, waiting } = tip;
  if (filter === "answered") return unread > 0;
  if (filter === "closed" || tip.closedAt !== null)
    return filter === "closed" && tip.closedAt !== null;
  const fits: Partial<Record<TipFilter, boolean>> = {
    ...{
      open: true,
      mine: owner === officer,
      new: status === "received",
      urgent,
      waiting,
      watched,
    },
    overdue: dueAt !== null && dueAt <= now,
  };
  return fits[filter] ?? false;
}

type Asked = Reader & { tables: StationTables };
type PageQuery = Parameters<TipStore["page"]>[0];

function isWanted(tip: TipRow, query: PageQuery & Asked): boolean {
  const { filter, since, number, owner, matter } = query;
  const { listed, receivedAt } = tip;
  const named = (["category", "area", "status"] as const).every(
    (name) => (query[name] ?? tip[name]) === tip[name],
  );
  return [
    ...[listed, named, number === undefined || number === tip.number],
    matter === undefined || matter === tip.matter,
    filter === undefined || shows(filter, tip, query),
    owner === undefined || tip.owner === (owner === NO_OWNER ? null : owner),
    since === undefined || receivedAt >= since,
  ].every(Boolean);
}
