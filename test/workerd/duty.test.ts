import { runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, expect, it } from "vitest";
import type { CallsView, DutyView } from "../../src/core/station/roster-views.ts";
import { MINUTE_MS } from "../../src/core/units.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { firstOfficer, inStation, nextOfficer, read, sealedTip } from "./station-town.ts";

const STATION = "song-tri";
const station = () => bindings.STATION.getByName(STATION);

let lan: OfficerBrowser;
let minh: OfficerBrowser;

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  minh = await nextOfficer(lan, "Minh");
  await inStation(STATION, "UPDATE officers SET role = 'officer' WHERE id = ?", minh.officer);
});

const roster = (people: string[]) => ({
  always: false,
  week: Array(7).fill(people.length > 0 ? [{ from: "00:00", to: "00:00", people }] : []),
  days: {},
  away: [],
});

async function calls(officer: OfficerBrowser): Promise<string[]> {
  const view = await read<CallsView>(await officer.get("/api/duty/calls"));
  return view.calls.map(({ tip }) => tip);
}

async function write(was: number, people: string[]): Promise<Response> {
  return await lan.put("/api/duty", { was, roster: roster(people) });
}

/** As if the time had passed after which the next one is told. */
async function passMinutes(): Promise<void> {
  await inStation(STATION, "UPDATE climbs SET next_at = next_at - ?", 10 * MINUTE_MS);
  await runDurableObjectAlarm(station());
}

it("tells who is on duty, then the heads by its alarm, until somebody opens the tip", async () => {
  expect((await write(0, [minh.officer])).status).toBe(200);
  expect(await read<DutyView>(await minh.get("/api/duty"))).toMatchObject({
    version: 1,
    climbMinutes: 10,
  });
  expect((await minh.put("/api/duty", { was: 1, roster: roster([]) })).status).toBe(403);
  const tip = sealedTip({ urgent: true });
  expect(await station().receive(tip)).toBeNull();
  expect([await calls(minh), await calls(lan)]).toEqual([[tip.id], []]);
  await passMinutes();
  expect([await calls(minh), await calls(lan)]).toEqual([[tip.id], [tip.id]]);
  expect((await lan.get(`/api/tips/${tip.id}`)).status).toBe(200);
  expect([await calls(minh), await calls(lan)]).toEqual([[], []]);
  expect(await inStation(STATION, "SELECT tip FROM calls UNION SELECT tip FROM climbs")).toEqual(
    [],
  );
});

it("tells the heads at once, and the sender when somebody reads, while nobody is on duty", async () => {
  const { version } = await read<DutyView>(await lan.get("/api/duty"));
  expect((await write(version, [])).status).toBe(200);
  const tip = sealedTip({ urgent: true });
  expect(await station().receive(tip)).toEqual({ from: null });
  expect([await calls(minh), await calls(lan)]).toEqual([[], [tip.id]]);
});

it("lets no time and no long list through that is none", async () => {
  const { version: was } = await read<DutyView>(await lan.get("/api/duty"));
  const bad = [
    { ...roster([]), week: [] },
    { ...roster([]), days: { "30/11/2026": [] } },
    { ...roster([]), away: [{ officer: lan.officer, from: "today", to: "2026-12-01" }] },
    { ...roster([]), week: Array(7).fill([{ from: "24:00", to: "06:00", people: [lan.officer] }]) },
    { ...roster([]), week: Array(7).fill([{ from: "22:00", to: "06:00", people: [] }]) },
    { ...roster([]), note: "x" },
  ];
  for (const one of bad)
    expect((await lan.put("/api/duty", { was, roster: one })).status).toBe(400);
});
