import { describe, expect, it } from "vitest";
import { changeStatus } from "../../../src/app/station/change-status.ts";
import { withdrawTip } from "../../../src/app/station/retention.ts";
import { readsLater } from "../../../src/app/station/roster.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import { dutyStation, everyDay } from "./duty-station.ts";

const DAY = { from: "06:00", to: "22:00", people: ["minh", "hoa"] };
const NIGHT = { from: "22:00", to: "06:00", people: ["chi"] };

/** A Monday on the place's clock. */
const at = (time: string) => Date.parse(`2026-11-30T${time}:00+07:00`);

/** Lan and Thu lead; Minh and Hoa come by day, Chi by night. */
function station(roster = everyDay(DAY, NIGHT)) {
  const made = dutyStation({
    lan: "head",
    thu: "head",
    minh: "officer",
    hoa: "officer",
    chi: "officer",
  });
  made.follow(roster);
  made.clock.at = at("09:03");
  const who = ["lan", "thu", "minh", "hoa", "chi"];
  return {
    ...made,
    /** Those who may ask, and are told of any. */
    told: () =>
      who.filter((id) => {
        const { role } = made.store.officers.find(id) ?? {};
        return (role === "head" || role === "officer") && made.calls(id).length > 0;
      }),
    /** The alarms until then, when they are due. */
    until: (moment: number) => {
      for (;;) {
        const next = made.nextAt();
        if (next === null || next > moment) break;
        made.clock.at = Math.max(made.clock.at, next);
        made.ring();
      }
      made.clock.at = moment;
    },
  };
}

describe("an urgent tip that nobody opens", () => {
  it("climbs from who is on duty to the next one, then to all heads, and no further", async () => {
    const { receive, told, until, nextAt } = station();
    await receive("t");
    expect(told()).toEqual(["minh"]);
    until(at("09:13"));
    expect(told()).toEqual(["minh", "hoa"]);
    until(at("09:23"));
    expect(told()).toEqual(["lan", "thu", "minh", "hoa"]);
    expect(nextAt()).toBeNull();
    until(at("23:00"));
    expect(told()).toEqual(["lan", "thu", "minh", "hoa"]);
  });

  it("climbs no more once somebody has opened it, or has set its status", async () => {
    for (const end of ["opened", "status"] as const) {
      const { receive, told, until, open, desk, announced, nextAt } = station();
      await receive("t");
      await receive("u");
      announced.length = 0;
      if (end === "opened") open("t", "chi");
      else await changeStatus(desk("chi"), { tip: "t", status: "checking" });
      expect(announced.filter(({ type }) => type === "duty")).toHaveLength(1);
      until(at("09:13"));
      expect(told()).toEqual(["minh", "hoa"]);
      open("u", "minh");
      expect([told(), nextAt()]).toEqual([[], null]);
    }
  });

  it("is forgotten with the tip, when its sender takes it back", async () => {
    const { receive, told, deps, nextAt, store } = station();
    await receive("t");
    expect(await withdrawTip(deps, "t")).toBe(true);
    expect([told(), nextAt(), store.calls.told("t")]).toEqual([[], null, []]);
  });

  it("is nothing that is told of a tip that is not urgent", async () => {
    const { receive, nextAt } = station();
    await receive("t", false);
    expect(nextAt()).toBeNull();
  });

  it("reaches who came on duty meanwhile", async () => {
    const { receive, told, until, clock } = station();
    clock.at = at("21:58");
    await receive("t");
    expect(told()).toEqual(["minh"]);
    until(at("22:08"));
    expect(told()).toEqual(["minh", "chi"]);
  });

  it("goes to all heads at once in a gap, and where all who were to come are away", async () => {
    const away = ["minh", "hoa"].map((officer) => ({
      officer,
      from: "2026-11-30",
      to: "2026-11-30",
    }));
    for (const roster of [everyDay(NIGHT), everyDay(), { ...everyDay(DAY), away }]) {
      const { receive, told, nextAt } = station(roster);
      await receive("t");
      expect([told(), nextAt()]).toEqual([["lan", "thu"], null]);
    }
  });

  it("leaves out whoever may not read tips now", async () => {
    const { receive, told, store, clock, until } = station();
    store.suspensions.add({
      officer: "minh",
      by: "lan",
      at: clock.at,
      until: clock.at + DAY_MS,
    });
    await receive("t");
    expect(told()).toEqual(["hoa"]);
    store.officers.setRole("hoa", "auditor");
    // What was told to somebody who can read nothing is the heads'.
    expect(told()).toEqual(["lan", "thu"]);
    until(at("09:13"));
    expect(told()).toEqual(["lan", "thu"]);
  });

  it("goes to everybody who reads tips where there is no head left", async () => {
    const { receive, told, store } = station(everyDay(NIGHT));
    for (const id of ["lan", "thu"]) store.officers.leave(id, 1, null);
    await receive("t");
    expect(told()).toEqual(["minh", "hoa", "chi"]);
  });

  it("waits for the heads without a roster, as all are on duty", async () => {
    const { receive, told, until, clock } = dutyOnly();
    clock.at = at("03:03");
    await receive("t");
    expect(told()).toEqual([]);
    until(at("03:13"));
    expect(told()).toEqual(["lan", "thu"]);
  });

  it("tells nothing twice and loses nothing when the clock jumps", async () => {
    const { receive, told, clock, nextAt, ring, store } = station();
    await receive("t");
    // A day ahead: the next one is told once, not both at once.
    clock.at += DAY_MS;
    ring();
    expect(told()).toEqual(["minh", "hoa"]);
    ring();
    expect(told()).toEqual(["minh", "hoa"]);
    // Back again: what is due tomorrow is due now.
    clock.at -= DAY_MS;
    expect(nextAt()).toBe(clock.at);
    ring();
    expect(told()).toEqual(["lan", "thu", "minh", "hoa"]);
    expect(nextAt()).toBeNull();
    expect(store.tips.events("t").map(({ value, officer }) => [value, officer])).toEqual([
      ["unread:first", "minh"],
      ["unread:next", "hoa"],
      ["unread:heads", "station"],
    ]);
  });

  it("leaves no time behind that is finer than the tip's hour", async () => {
    const { receive, until, kept, clock, open } = station();
    clock.at = at("09:03") + 17_123;
    await receive("t");
    const step = 5 * MINUTE_MS;
    const { climbs, calls } = kept() as { climbs: { nextAt: number }[]; calls: object[] };
    expect(climbs.every(({ nextAt }) => nextAt % step === 0)).toBe(true);
    expect(calls).toEqual([{ tip: "t", officer: "minh" }]);
    until(at("09:40"));
    const after = kept() as { events: { at: number }[]; climbs: { nextAt: null }[] };
    expect(after.events.map(({ at }) => at % HOUR_MS)).toEqual([0, 0, 0]);
    expect(after.climbs).toEqual([{ tip: "t", nextAt: null }]);
    open("t", "minh");
    expect(kept()).toMatchObject({ climbs: [], calls: [] });
  });

  it("is told without a word or a place of it to the pages: they read their own list", async () => {
    const { receive, announced } = station();
    await receive("t");
    const news = { type: "news", what: "urgent" };
    expect(announced).toEqual([{ type: "tips", id: "t" }, { type: "duty" }, news]);
  });
});

function dutyOnly() {
  const made = station();
  made.store.roster.write({ version: 0, roster: null });
  return made;
}

describe("what the sender of a tip is told", () => {
  it("is when somebody reads it, if nobody is on duty", () => {
    const { deps, clock } = station(everyDay(DAY));
    expect(readsLater(deps)).toBeNull();
    clock.at = at("23:00");
    expect(readsLater(deps)).toEqual({ from: at("06:00") + DAY_MS });
    clock.at = at("05:59");
    expect(readsLater(deps)).toEqual({ from: at("06:00") });
  });

  it("is nothing of a time that is not planned, and nothing at all without a roster", () => {
    const { deps, clock } = dutyOnly();
    clock.at = at("23:00");
    expect(readsLater(deps)).toBeNull();
    expect(readsLater(station(everyDay()).deps)).toEqual({ from: null });
  });
});
