import { beforeAll, expect, it } from "vitest";
import type { Figures } from "../../src/core/station/figures.ts";
import { isoDay } from "../../src/core/station/working-days.ts";
import { DAY_MS, HOUR_MS } from "../../src/core/units.ts";
import type { OfficerBrowser } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { begun } from "./resident.ts";
import { browser, inStation, read } from "./station-town.ts";
import { openStation, openTown, pass, tipsOf } from "./town.ts";

const STATION = "song-tri";

let lan: OfficerBrowser;

beforeAll(async () => {
  openTown();
  lan = (await openStation(STATION)).officer;
});

/** The Monday of this week. The clock of the tests stands at a Sunday. */
const monday = () => {
  const day = Math.floor(Date.now() / DAY_MS);
  return isoDay(day - ((day + 3) % 7));
};

const counts = (table: string) => inStation(STATION, `SELECT * FROM ${table}`);

it("counts a resident's tip by its day, and hours later by its week's hour and language", async () => {
  const from = monday();
  const bich = await begun();
  await bich.sendTip();
  const [tip = expect.fail("no tip")] = await tipsOf(STATION);
  const { area, category } = tip;
  const [day] = await counts("day_counts");
  expect(day).toMatchObject({ area, category, tips: 1 });
  await pass(8 * HOUR_MS);
  const weekly = await counts("week_counts");
  expect(weekly.map(({ axis, tips }) => [axis, tips])).toEqual([
    ["hour", 1],
    ["language", 1],
  ]);
  expect(weekly.map(({ value }) => value)).toEqual(["15", "vi"]);
  // Nothing in these tables can lead to a tip: they have no more than this.
  expect(Object.keys(day ?? {})).toEqual(["day", "area", "category", "urgent", "tips"]);
  expect(Object.keys(weekly[0] ?? {})).toEqual(["week", "axis", "value", "tips"]);

  await pass(DAY_MS);
  await lan.signIn();
  const told = await read<Figures>(lan.get(`/api/figures?from=${from}&weeks=2`));
  expect(told.byWeek.map(({ tips }) => tips)).toEqual([1, 0]);
  expect(told.byPlace).toEqual([{ area, category, tips: 1 }]);
  expect(await read(lan.get("/api/surges"))).toEqual([]);
  expect(await bindings.STATION.getByName(STATION).publicFigures()).toEqual([]);
});

it("answers whole weeks alone, and nobody who is not signed in", async () => {
  const asked = (query: string) => lan.get(`/api/figures?${query}`);
  for (const query of ["from=2040-01-03&weeks=1", "from=2040-01-02&weeks=0", "weeks=1"])
    expect((await asked(query)).status).toBe(400);
  expect((await asked("from=2040-01-02&weeks=54")).status).toBe(400);
  expect((await asked("from=2040-01-02&weeks=1")).status).toBe(200);
  const stranger = await browser();
  expect((await stranger.get("/api/figures?from=2040-01-02&weeks=1")).status).toBe(401);
});
