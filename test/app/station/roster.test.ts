import { expect, it } from "vitest";
import { writeRoster } from "../../../src/app/station/roster.ts";
import { dutyStation, everyDay } from "./duty-station.ts";

const ROSTER = everyDay({ from: "06:00", to: "22:00", people: ["minh"] });

function station() {
  const made = dutyStation({ lan: "head", thu: "head", minh: "officer" });
  made.clock.at = Date.parse("2026-11-30T09:00:00+07:00");
  const write = (was: number, roster = ROSTER, by = "lan") =>
    writeRoster(made.desk(by), { was, roster });
  return { ...made, write };
}

it("replaces the roster that was read, and no other one", () => {
  const { write, store, audited, announced } = station();
  expect(write(0)).toMatchObject({ ok: true, value: { version: 1 } });
  const other = { ...ROSTER, always: true };
  expect(write(0, other, "thu")).toEqual({ ok: false, reason: "conflict" });
  expect(write(1, other, "thu")).toMatchObject({ ok: true, value: { version: 2 } });
  expect(store.roster.read()).toEqual({ version: 2, roster: other });
  expect(audited().map(({ officer, action, subject }) => [officer, action, subject])).toEqual([
    ["lan", "wrote-roster", "1"],
    ["thu", "wrote-roster", "2"],
  ]);
  expect(announced).toEqual([{ type: "duty" }, { type: "duty" }]);
});

it("writes once what is asked for twice, as after a lost answer", () => {
  const { write, audited } = station();
  expect([write(0), write(0)]).toMatchObject([
    { ok: true, value: { version: 1 } },
    { ok: true, value: { version: 1 } },
  ]);
  expect(audited()).toHaveLength(1);
});

it("forgets days and absences that are over, and keeps those whose last period still runs", () => {
  const { write, store } = station();
  const away = (from: string, to: string) => ({ officer: "minh", from, to });
  write(0, {
    ...ROSTER,
    days: { "2026-11-28": [], "2026-11-29": [], "2026-12-24": [] },
    away: [away("2026-11-01", "2026-11-28"), away("2026-11-01", "2026-11-29")],
  });
  const { roster } = store.roster.read();
  expect(Object.keys(roster?.days ?? {})).toEqual(["2026-11-29", "2026-12-24"]);
  expect(roster?.away.map(({ to }) => to)).toEqual(["2026-11-29"]);
});
