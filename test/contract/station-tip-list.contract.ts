import { expect, it } from "vitest";
import { cursorAfter, type ListPlace, placeOf } from "../../src/app/station/list-order.ts";
import type { TipWanted } from "../../src/app/station/port.ts";
import type { StationStore } from "../../src/app/station/store.ts";
import type { TipListRow } from "../../src/app/station/tip-store.ts";
import {
  NO_OWNER,
  TIP_FILTERS,
  TIP_ORDERS,
  type TipOrder,
} from "../../src/core/station/tip-views.ts";
import { sampleEntry, sampleTip, WHOLE_LIST } from "./station-samples.ts";
import type { RunStation } from "./station-store.contract.ts";

const HOUR = "2026-11-26T21:00:00.000Z";
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

/** One of each kind, in the order of their numbers. */
function fillList({ tips, cases }: Pick<StationStore, "tips" | "cases">): void {
  const { insert, addEvent, addEntry, addUnread } = tips;
  const open = { urgent: false };
  insert(sampleTip("plain", open));
  insert(sampleTip("urgent"));
  insert(sampleTip("lan", { ...open, owner: "lan", category: "fraud" }));
  insert(sampleTip("minh", { ...open, owner: "minh", status: "passed" }));
  const due = { dueAt: Date.parse(HOUR) + 1, dueClock: "result" };
  insert(sampleTip("soon", { ...open, ...due, area: "ward-2" }));
  const ended = { status: "closed", closedAt: 9 } as const;
  insert(sampleTip("ended", ended));
  insert(sampleTip("closed", ended));
  const late = { receivedAt: "2026-11-26T22:00:00.000Z", dueAt: Date.parse(HOUR) };
  insert(sampleTip("late", { ...open, ...late }));
  insert(sampleTip("unlisted", { listed: false }));
  for (const [n, tip] of ["late", "lan"].entries()) {
    addEvent({ tip, at: Date.parse(HOUR) + n + 1, kind: "note", value: "", officer: "hoa" });
  }
  addEntry({ ...sampleEntry("asked", "minh", "hoa"), at: "2026-11-26T21:00:02.000Z" });
  addUnread("ended");
  for (const tip of ["soon", "plain", "closed", "unlisted"])
    cases.watch({ tip, officer: "lan" }, true);
}

/** What every store of a station promises of an officer's list. */
export function describeTipList(run: RunStation): void {
  it("shows and counts for an officer what a filter is for", () =>
    run(({ store }) => {
      const { tips } = store;
      fillList(store);
      const reader = { officer: "lan", now: Date.parse(HOUR) };
      const shown = (wanted: TipWanted) => {
        return ids(tips.page({ ...WHOLE_LIST, ...reader, order: "event", ...wanted })).join();
      };
      const filters = TIP_FILTERS.map((filter) => [filter, shown({ filter })]);
      expect(Object.fromEntries(filters)).toEqual({
        ...{
          open: "urgent,minh,lan,late,soon,plain",
          mine: "lan",
          new: "urgent,lan,late,soon,plain",
        },
        ...{
          watched: "soon,plain",
          answered: "ended",
          overdue: "late",
          urgent: "urgent",
          waiting: "minh",
        },
        closed: "ended,closed",
      });
      const counts = filters.map(([name, list]) => [name, list?.split(",").length]);
      expect(tips.counts(reader)).toEqual(Object.fromEntries(counts));
      expect(tips.counts({ officer: "hoa", now: 0 })).toMatchObject({
        mine: 0,
        watched: 0,
        overdue: 0,
      });
      const narrow: TipWanted[] = [
        ...[{ category: "fraud" }, { area: "ward-2" }, { status: "passed" as const }],
        ...[{ owner: "minh" }, { owner: NO_OWNER, filter: "urgent" as const }],
        ...[{ number: "number of late" }, { number: "late" }],
        ...[{ since: "2026-11-26T22:00:00.000Z" }, { filter: "mine" as const, owner: "minh" }],
      ];
      expect(narrow.map(shown)).toEqual([
        ...["lan", "soon", "minh", "minh", "urgent", "late", "", "late", ""],
      ]);
    }));

  it("has one line for each matter: the first of its tips that are asked for, in each order", () =>
    run(({ store }) => {
      const { tips, matters } = store;
      fillList(store);
      matters.set(["urgent", "late", "closed"], "flood");
      matters.set(["lan", "soon"], "fraud");
      const lines = (order: TipOrder, wanted: TipWanted = {}) => {
        const found: string[] = [];
        let after: ListPlace | undefined;
        for (let pages = 0; pages < 9; pages++) {
          const query = { ...WHOLE_LIST, order, after, limit: 2, grouped: true, ...wanted };
          const rows = tips.page(query);
          const last = rows.at(-1);
          if (!last) break;
          found.push(...rows.map(({ id, matterSize }) => `${id} ${matterSize}`));
          after = placeOf(order, cursorAfter(order, last));
        }
        return found.join();
      };
      expect(TIP_ORDERS.map((order) => lines(order))).toEqual([
        "ended 0,urgent 3,minh 0,lan 2,plain 0",
        "late 3,ended 0,soon 2,minh 0,plain 0",
        "late 3,soon 2,ended 0,minh 0,plain 0",
      ]);
      const asked: TipWanted[] = [
        ...[{ filter: "closed" as const }, { filter: "new" as const }, { owner: "lan" }],
        ...[{ area: "ward-2" }, { matter: "flood" }, { since: "2026-11-26T22:00:00.000Z" }],
      ];
      expect(asked.map((wanted) => lines("event", wanted))).toEqual([
        ...["ended 0,closed 3", "urgent 3,lan 2,plain 0", "lan 2"],
        ...["soon 2", "urgent 3", "late 3"],
      ]);
      const each = tips.page({ ...WHOLE_LIST, order: "event", matter: "flood" });
      expect(ids(each)).toEqual(["urgent", "late", "closed"]);
    }));

  it("keeps the order of a list from page to page", () =>
    run(({ store }) => {
      const { tips } = store;
      fillList(store);
      const order = (name: TipOrder) => {
        const found: string[] = [];
        let after: ListPlace | undefined;
        for (let pages = 0; pages < 9; pages++) {
          const rows: TipListRow[] = tips.page({ ...WHOLE_LIST, order: name, after, limit: 2 });
          const last = rows.at(-1);
          if (!last) break;
          found.push(...ids(rows));
          after = placeOf(name, cursorAfter(name, last));
        }
        return found.join();
      };
      expect(TIP_ORDERS.map(order)).toEqual([
        "ended,urgent,minh,lan,late,soon,plain,closed",
        "late,closed,ended,soon,minh,lan,urgent,plain",
        "late,soon,closed,ended,minh,lan,urgent,plain",
      ]);
    }));
}
