import { TIP_STATUSES, type TipStatus } from "../../core/station/tip-status.ts";
import {
  TIP_FILTERS,
  TIP_ORDERS,
  type TipFilter,
  type TipOrder,
} from "../../core/station/tip-views.ts";

/** Days that a list may be held to, today among them. */
export const SINCE_DAYS = [1, 7, 30] as const;

/** What the list of tips shows, as it stands in the address. null: not held to any. */
export interface ListView {
  filter: TipFilter;
  category: string | null;
  area: string | null;
  /** An officer's id, or NO_OWNER. */
  owner: string | null;
  status: TipStatus | null;
  /** Number of days. */
  since: (typeof SINCE_DAYS)[number] | null;
  /** Id of a matter, whose tips are shown each. */
  matter: string | null;
  order: TipOrder;
}

export const FIRST_VIEW: ListView = {
  filter: "open",
  category: null,
  area: null,
  owner: null,
  status: null,
  since: null,
  matter: null,
  order: "event",
};

const ID = /^[\w-]{1,64}$/;

/** Whatever the address says that no list knows is left out. */
export function parseView(query: string): ListView {
  const asked = new URLSearchParams(query);
  const one = <T extends string | number>(name: string, known: readonly T[]) =>
    known.find((value) => String(value) === asked.get(name)) ?? null;
  const id = (name: string) => (ID.test(asked.get(name) ?? "") ? asked.get(name) : null);
  return {
    filter: one("filter", TIP_FILTERS) ?? FIRST_VIEW.filter,
    category: id("category"),
    area: id("area"),
    owner: id("owner"),
    status: one("status", TIP_STATUSES),
    since: one("since", SINCE_DAYS),
    matter: id("matter"),
    order: one("order", TIP_ORDERS) ?? FIRST_VIEW.order,
  };
}

/** As `?filter=mine&order=deadline`; empty: the first view. */
export function viewQuery(view: ListView): string {
  const first: Record<string, unknown> = { ...FIRST_VIEW };
  const said = Object.entries(view).filter(([name, value]) => value !== first[name]);
  const query = new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
  return said.length === 0 ? "" : `?${query}`;
}

/** As the server wants it. `now`: the time in ms. */
export function listQuery(view: ListView, now: number) {
  const { filter, order, category, area, owner, status, since, matter } = view;
  return {
    order,
    // Of a matter all tips are shown, whatever became of them.
    ...(matter === null ? { filter, lines: "matters" as const } : { matter }),
    ...(category !== null && { category }),
    ...(area !== null && { area }),
    ...(owner !== null && { owner }),
    ...(status !== null && { status }),
    ...(since !== null && { since: startOfDay(now, since - 1) }),
  };
}

/** The midnight of this machine so many days ago, ISO 8601. */
function startOfDay(now: number, daysAgo: number): string {
  const day = new Date(now);
  day.setHours(0, 0, 0, 0);
  day.setDate(day.getDate() - daysAgo);
  return day.toISOString();
}

/** How many of the lists of choices it is held to. */
export function countHeld({ category, area, owner, status, since, matter }: ListView): number {
  return [category, area, owner, status, since, matter].filter((held) => held !== null).length;
}
