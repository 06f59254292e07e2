import { describe, expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { changeStatus } from "../../../src/app/station/change-status.ts";
import {
  followRules,
  listReminders,
  readCalendar,
  remind,
  seeReminders,
  viewClocks,
} from "../../../src/app/station/clocks.ts";
import { runMethod } from "../../../src/app/station/desk-methods.ts";
import { confirm } from "../../../src/app/station/proposals.ts";
import { receiveTip } from "../../../src/app/station/tips.ts";
import { makeDeadlines } from "../../../src/core/station/deadlines.ts";
import type { Action, Role } from "../../../src/core/station/rights.ts";
import type { TipStatus } from "../../../src/core/station/tip-status.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS } from "../../../src/core/units.ts";
import {
  sampleHold,
  sampleOfficer,
  sampleSession,
  sampleTip,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** A Friday, 12 to 13 o'clock on the place's clock. Intake until Wednesday, result in 20 days. */
const ARRIVED = "2026-11-27T05:00:00.000Z";
const SOON = "2026-12-01T00:30:00.000Z";
const LATE = "2026-12-03T00:30:00.000Z";
const ESCALATED = "2026-12-04T00:30:00.000Z";

/** Lan leads; Minh and Hoa are officers. All came from the operator. */
async function stationOf(tips = ["t"]) {
  const station = makeMemoryStation();
  const { clock, announced } = station;
  const deps = { ...station.deps, delays: false };
  const { store } = deps;
  clock.at = Date.parse(ARRIVED) + 1;
  const join = (id: string, role: Role) => {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role, ...came });
  };
  join("lan", "head");
  for (const id of ["minh", "hoa"]) join(id, "officer");
  let opened = 0;
  const desk = (id: string, action: Action = "read-tips") => {
    const at = clock.at;
    opened += 1;
    store.sessions.add(
      sampleSession(`session ${opened}`, {
        officer: id,
        createdAt: at,
        seenAt: at,
        steppedUpAt: at,
      }),
    );
    return deskOf(deps, `session ${opened}`, action);
  };
  for (const id of tips) {
    const { category, area, urgent, mailbox, mailboxRecipient, sealed } = sampleTip(id);
    const about = { id, category, area, urgent, mailbox, mailboxRecipient, sealed };
    await receiveTip(deps, { ...about, receivedAt: ARRIVED, media: [] });
  }
  const setStatus = async (status: TipStatus, by = "minh") =>
    await changeStatus(desk(by, "change-status"), { tip: "t", status });
  return {
    ...station,
    deps,
    desk,
    setStatus,
    store: () => store.clocks,
    /** The object's alarm, as often as it comes until then. */
    at: (moment: string) => {
      const until = Date.parse(moment);
      for (;;) {
        const next = store.clocks.nextAt();
        if (next === null || next > until) break;
        clock.at = Math.max(clock.at, next);
        remind(deps);
      }
      clock.at = until;
    },
    list: (id: string) => {
      const answer = listReminders(desk(id));
      if (!answer.ok) throw new Error(answer.reason);
      return answer.value.reminders.map(
        ({ tip, clock: which, stage }) => `${tip} ${which} ${stage}`,
      );
    },
    due: () => {
      const { dueAt, dueClock } = store.tips.find("t") ?? {};
      return [dueClock, dueAt ? new Date(dueAt).toISOString() : dueAt];
    },
    told: () => store.clocks.told("t").map(({ clock: which, stage }) => `${which} ${stage}`),
    reminded: () => announced.filter(({ type }) => type === "reminders").length,
    asks: async (by: string, reason: "complex" | "several-places" = "complex") => {
      desk(by);
      const session = `session ${opened}`;
      return await runMethod(deps, { name: "extend", session, asked: [{ tip: "t", reason }] });
    },
    confirms: async (by: string) => {
      const [waits] = store.proposals.waiting();
      const digest = await textHash(waits?.statement ?? "");
      return await confirm(desk(by, "confirm"), { id: waits?.id ?? "", digest });
    },
  };
}

const DONE = { ok: true, value: null };

describe("the clocks of a tip", () => {
  it("begin with it; the intake's stops when the tip is passed on, all stop at an end", async () => {
    const station = await stationOf();
    expect(station.due()).toEqual(["intake", "2026-12-02T17:00:00.000Z"]);
    await station.setStatus("checking");
    expect(station.due()).toEqual(["intake", "2026-12-02T17:00:00.000Z"]);
    await station.setStatus("passed");
    expect(station.due()).toEqual(["result", "2026-12-17T17:00:00.000Z"]);
    await station.setStatus("closed");
    expect(station.due()).toEqual([null, null]);
    expect(station.store().nextAt()).toBeNull();
  });

  it("go on where they stood when a tip is opened again", async () => {
    const station = await stationOf();
    await station.setStatus("closed");
    station.clock.at += 40 * DAY_MS;
    await station.setStatus("checking");
    // 20 days, and 40: Tuesday 26 January.
    expect(station.due()).toEqual(["result", "2027-01-26T17:00:00.000Z"]);
  });

  it("run on while the tip is held", async () => {
    const station = await stationOf();
    station.deps.store.holds.insert(sampleHold("t"));
    station.at(LATE);
    expect(station.list("hoa")).toEqual(["t intake late"]);
  });

  it("go with the tip", async () => {
    const station = await stationOf();
    station.at(LATE);
    station.deps.store.tips.remove("t");
    expect([station.list("lan"), station.told(), station.store().nextAt()]).toEqual([[], [], null]);
  });
});

describe("reminders", () => {
  it("come before a deadline, after it, then to the heads, each once", async () => {
    const station = await stationOf();
    station.at(SOON);
    expect([station.list("hoa"), station.list("lan")]).toEqual([
      ["t intake soon"],
      ["t intake soon"],
    ]);
    for (const again of [SOON, SOON]) station.at(again);
    station.at(ESCALATED);
    expect(station.list("hoa")).toEqual(["t intake escalated"]);
    expect([station.told(), station.reminded()]).toEqual([
      ["intake soon", "intake late", "intake escalated"],
      3,
    ]);
    const events = station.deps.store.tips
      .events("t")
      .map(({ value, officer }) => [value, officer]);
    expect(events).toEqual([
      ["intake:late", "station"],
      ["intake:escalated", "station"],
    ]);
    expect(station.audited()).toEqual([
      expect.objectContaining({ action: "escalated", officer: "station", subject: "t" }),
    ]);
  });

  it("go to the owner; when escalated, to the heads too", async () => {
    const station = await stationOf();
    station.deps.store.tips.update("t", { owner: "minh" });
    station.at(LATE);
    const lists = () => ["lan", "minh", "hoa"].map((id) => station.list(id));
    expect(lists()).toEqual([[], ["t intake late"], []]);
    station.at(ESCALATED);
    expect(lists()).toEqual([["t intake escalated"], ["t intake escalated"], []]);
    // Another owner: what was told is theirs now, and is not told again.
    station.deps.store.tips.update("t", { owner: "hoa" });
    expect(lists()).toEqual([["t intake escalated"], [], ["t intake escalated"]]);
    station.at("2026-12-10T00:30:00.000Z");
    expect(station.told()).toHaveLength(3);
  });

  it("go to all who read tips when the owner was removed, or reads none any more", async () => {
    const station = await stationOf();
    const { officers, tips } = station.deps.store;
    tips.update("t", { owner: "minh" });
    officers.setRole("minh", "auditor");
    station.at(SOON);
    expect([station.list("lan"), station.list("hoa")]).toEqual([
      ["t intake soon"],
      ["t intake soon"],
    ]);
    officers.setRole("minh", "officer");
    expect(station.list("hoa")).toEqual([]);
    officers.leave("minh", station.clock.at, 1);
    station.at(LATE);
    expect([station.list("lan"), station.list("hoa")]).toEqual([
      ["t intake late"],
      ["t intake late"],
    ]);
  });

  it("leave the list with the clock, and come back with it without being told again", async () => {
    const station = await stationOf();
    station.at(SOON);
    await station.setStatus("passed");
    expect(station.list("hoa")).toEqual([]);
    await station.setStatus("checking");
    station.at(SOON);
    expect([station.list("hoa"), station.told()]).toEqual([["t intake soon"], ["intake soon"]]);
  });

  it("tell once what an outage has gathered, and nothing again when the clock goes back", async () => {
    const station = await stationOf();
    station.clock.at = Date.parse("2027-02-01T00:30:00.000Z");
    remind(station.deps);
    expect(station.told()).toEqual(["intake escalated", "result escalated"]);
    expect(station.reminded()).toBe(1);
    station.clock.at = Date.parse(SOON);
    remind(station.deps);
    await station.setStatus("checking");
    station.at(LATE);
    expect(station.told()).toHaveLength(2);
  });

  it("are marked as seen by each officer, and never backwards", async () => {
    const station = await stationOf();
    station.at(LATE);
    const seen = (id: string) => {
      const answer = listReminders(station.desk(id));
      return answer.ok && answer.value.seen;
    };
    seeReminders(station.desk("minh"), 2);
    seeReminders(station.desk("minh"), 1);
    expect([seen("minh"), seen("hoa")]).toEqual([2, 0]);
  });

  it("come a page at a time, all of them", async () => {
    const ids = Array.from({ length: 130 }, (_, n) => `t${n}`);
    const station = await stationOf(ids);
    station.clock.at = Date.parse(SOON);
    const pages = [];
    while ((station.store().nextAt() ?? Number.POSITIVE_INFINITY) <= station.clock.at) {
      remind(station.deps);
      pages.push(ids.filter((id) => station.store().told(id).length > 0).length);
    }
    expect(pages).toEqual([100, 130]);
  });
});

describe("more time", () => {
  it("takes a head who confirms it, and is told in the tip's history", async () => {
    const station = await stationOf();
    await station.setStatus("passed");
    const asked = await station.asks("minh", "several-places");
    expect(asked.ok && JSON.parse(asked.value.statement)).toEqual({
      kind: "extend-deadline",
      subject: "t",
      reason: "several-places",
      from: "2026-12-17T17:00:00.000Z",
      to: "2027-01-27T17:00:00.000Z",
    });
    expect(await station.confirms("hoa")).toEqual({ ok: false, reason: "not-your-role" });
    expect(station.due()).toEqual(["result", "2026-12-17T17:00:00.000Z"]);
    expect(await station.confirms("lan")).toEqual(DONE);
    expect(station.due()).toEqual(["result", "2027-01-27T17:00:00.000Z"]);
    expect(station.deps.store.tips.events("t").at(-1)).toMatchObject({
      kind: "clock",
      value: "result:several-places",
      officer: "lan",
    });
    expect(station.audited().at(-1)).toMatchObject({ action: "extended-deadline", officer: "lan" });
    expect(viewClocks(station.deps, "t")).toMatchObject({
      extended: "several-places",
      extendsTo: null,
    });
    expect(await station.asks("minh")).toEqual({ ok: false, reason: "conflict" });
  });

  it("is asked for once, by whoever is first", async () => {
    const station = await stationOf();
    const [one, other] = [await station.asks("minh"), await station.asks("hoa", "several-places")];
    expect([one.ok, other]).toEqual([true, { ok: false, reason: "conflict" }]);
    const [waits] = station.deps.store.proposals.waiting();
    const digest = await textHash(waits?.statement ?? "");
    const twice = await Promise.all(
      [1, 2].map(() => confirm(station.desk("lan", "confirm"), { id: waits?.id ?? "", digest })),
    );
    expect(twice).toEqual([DONE, DONE]);
    expect(station.audited().filter(({ action }) => action === "extended-deadline")).toHaveLength(
      1,
    );
  });

  it("brings new reminders for the new deadline, and none of the old one", async () => {
    const station = await stationOf();
    await station.setStatus("passed");
    station.at("2026-12-16T00:30:00.000Z");
    expect(station.told()).toEqual(["result soon"]);
    await station.asks("minh");
    await station.confirms("lan");
    expect(station.list("minh")).toEqual([]);
    station.at("2027-01-26T00:30:00.000Z");
    expect(station.told()).toEqual(["result soon", "result soon"]);
    expect(station.list("minh")).toEqual(["t result soon"]);
  });

  it("is not confirmed for a tip that has come to an end, or was opened again, meanwhile", async () => {
    const station = await stationOf();
    await station.asks("minh");
    await station.setStatus("closed");
    expect(await station.confirms("lan")).toEqual({ ok: false, reason: "conflict" });
    station.clock.at += 3 * DAY_MS;
    await station.setStatus("passed");
    expect(await station.confirms("lan")).toEqual({ ok: false, reason: "changed-since" });
    expect(await station.asks("hoa")).toMatchObject({ ok: false });
  });

  it("is not asked for after it would have ended", async () => {
    const station = await stationOf();
    station.clock.at = Date.parse("2027-02-01T00:00:00.000Z");
    expect(await station.asks("minh")).toEqual({ ok: false, reason: "conflict" });
  });
});

describe("when the place's rules change", () => {
  it("moves the deadlines that run, and reminds of the new ones", async () => {
    const station = await stationOf();
    const { store, place } = station.deps;
    const shipped = {
      ...place,
      timezone: "Asia/Ho_Chi_Minh",
      deadlines: station.deps.deadlines.rules,
    };
    followRules(store, shipped);
    station.at(SOON);
    // The Ministry's notice: Wednesday and Thursday are off.
    const changed = { ...shipped, holidays: { ...place.holidays, 2026: ["12-02..12-03"] } };
    const deps = { ...station.deps, deadlines: makeDeadlines(changed) };
    followRules(store, changed);
    remind(deps);
    expect(station.due()).toEqual(["intake", "2026-12-04T17:00:00.000Z"]);
    expect(station.list("hoa")).toEqual(["t intake soon"]);
    // It comes for the new deadline once; back and forth tells nothing twice.
    for (const rules of [shipped, changed, shipped, changed]) {
      followRules(store, rules);
      remind({ ...deps, deadlines: makeDeadlines(rules) });
    }
    expect(new Set(store.clocks.told("t").map((one) => JSON.stringify(one))).size).toBe(
      store.clocks.told("t").length,
    );
  });

  it("looks at nothing when they are as before, and at no tip that is at an end", async () => {
    const station = await stationOf(["t", "u"]);
    const { store, place } = station.deps;
    const rules = {
      ...place,
      timezone: "Asia/Ho_Chi_Minh",
      deadlines: station.deps.deadlines.rules,
    };
    await station.setStatus("closed");
    followRules(store, rules);
    expect(store.clocks.due(0, 9)).toEqual(["u"]);
    remind(station.deps);
    followRules(store, rules);
    expect(store.clocks.due(station.clock.at, 9)).toEqual([]);
  });
});

it("a month's calendar counts deadlines on their last day, on the place's clock", async () => {
  const station = await stationOf(["t", "u", "v"]);
  const read = (month: string) => {
    const answer = readCalendar(station.desk("minh"), month);
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  };
  await station.setStatus("passed");
  const december = read("2026-12");
  expect(december.due).toEqual([
    { day: "2026-12-02", clock: "intake", count: 2 },
    { day: "2026-12-17", clock: "result", count: 3 },
  ]);
  expect([december.today, december.late, december.hasHolidays]).toEqual(["2026-11-27", 0, true]);
  expect(december.off).toHaveLength(8);
  expect(read("2027-02").off).toContain("2027-02-08");
  expect(read("2031-01")).toMatchObject({ due: [], hasHolidays: false });
  station.clock.at = Date.parse(LATE);
  expect(read("2026-12").late).toBe(2);
});
