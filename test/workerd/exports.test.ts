import { runDurableObjectAlarm } from "cloudflare:test";
import { beforeAll, expect, it } from "vitest";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { confirm, type OfficerBrowser } from "../http/officer-browser.ts";
import { bindings } from "./bindings.ts";
import { firstOfficer, inStation, nextOfficer, read, refusal, sealedTip } from "./station-town.ts";

const STATION = "fire";

let lan: OfficerBrowser;
let minh: OfficerBrowser;
const tips = Array.from({ length: 7 }, () => sealedTip());
const ids = tips.map(({ id }) => id);

beforeAll(async () => {
  lan = await firstOfficer(STATION);
  minh = await nextOfficer(lan, "Minh");
  for (const tip of tips) await bindings.STATION.getByName(STATION).receive(tip);
});

interface Ready {
  export: { count: number } | null;
}

const take = (officer: OfficerBrowser) => officer.post("/api/exports/opening", {});

it("gives several tips once, to who proposed it, when another officer agrees", async () => {
  const chosen = ids.slice(0, 3);
  expect((await lan.post("/api/exports", { tips: chosen })).status).toBe(200);
  expect(await refusal(await take(lan))).toEqual([404, "not-found"]);
  expect((await confirm(minh, lan.officer)).status).toBe(200);
  expect((await read<Ready>(lan.get("/api/exports"))).export).toMatchObject({ count: 3 });
  expect(await refusal(await take(minh))).toEqual([404, "not-found"]);
  const taken = await read<{ tips: TipDetail[] }>(take(lan));
  expect(taken.tips.map(({ id }) => id)).toEqual(chosen);
  expect(taken.tips.every(({ sealed }) => sealed !== "")).toBe(true);
  expect(await refusal(await take(lan))).toEqual([404, "not-found"]);
});

it("gives them to one of two requests at the same moment", async () => {
  await lan.post("/api/exports", { tips: ids.slice(0, 2) });
  await confirm(minh, lan.officer);
  const answers = await Promise.all([take(lan), take(lan)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
});

it("forgets what nobody fetched", async () => {
  await lan.post("/api/exports", { tips: ids.slice(0, 2) });
  await confirm(minh, lan.officer);
  await inStation(STATION, "UPDATE exports SET until = 1");
  expect((await read<Ready>(lan.get("/api/exports"))).export).toBeNull();
  await runDurableObjectAlarm(bindings.STATION.getByName(STATION));
  expect(await inStation(STATION, "SELECT * FROM exports")).toEqual([]);
});

it("saves a few single tips, and no more", async () => {
  const saved = [];
  for (const id of ids) saved.push((await minh.post(`/api/tips/${id}/export`, {})).status);
  expect(saved).toEqual([200, 200, 200, 200, 200, 429, 429]);
  const again = await minh.post(`/api/tips/${ids[6]}/export`, {});
  expect(await refusal(again)).toEqual([429, "export-limit"]);
});
