import { runInDurableObject } from "cloudflare:test";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { AlertsView, DutyCodeView } from "../../src/core/station/alert-views.ts";
import type { TipDetail } from "../../src/core/station/tip-views.ts";
import { DAY_MS, MINUTE_MS } from "../../src/core/units.ts";
import { wire } from "../../src/wire.ts";
import * as tg from "../telegram/fixtures.ts";
import { bindings, stubOf } from "./bindings.ts";
import { behave } from "./fake-platforms.ts";
import { watch } from "./live-page.ts";
import { begun, say } from "./resident.ts";
import { inStation } from "./station-town.ts";
import {
  ask,
  deliver,
  type OpenStation,
  openStation,
  openTown,
  pass,
  platforms,
  ring,
  settle,
  tipsOf,
} from "./town.ts";

const STATION = "song-tri";
const GROUP = String(tg.group.id);

let station: OpenStation;

/** The tests' ORIGIN is a trial's: there are no nights, and tips are listed at once. */
async function setDelays(delays: boolean): Promise<void> {
  const other = stubOf(bindings.STATION, "fire");
  const env = await runInDurableObject(other, (object) => Reflect.get(object, "env"));
  const { settings } = await wire(env);
  Object.assign(settings, { delays });
}

beforeAll(async () => {
  openTown();
  await setDelays(true);
  station = await openStation(STATION);
});
afterAll(() => setDelays(false));
beforeEach(() => platforms.forget());

async function type(text: string): Promise<unknown> {
  const update = tg.message({ text, chat: tg.group });
  const answer: { text?: string } = await (await deliver("telegram", update)).json();
  return answer.text;
}

/** A tip that officers see, and the alerts that it caused. */
async function sendTip() {
  const bich = await begun();
  await bich.sendTip();
  await pass(10 * MINUTE_MS);
  // What is listed together is one alert.
  await pass(MINUTE_MS / 6);
  const tip = (await tipsOf(STATION)).at(-1) ?? expect.fail("no tip");
  return { bich, tip };
}

const told = () => platforms.to(GROUP).map(({ text }) => text);
const openTip = (id: string) => station.officer.get(`/api/tips/${id}`);
const alerts = async () => (await station.officer.get("/api/alerts")).json<AlertsView>();

/** Lets time pass until a time of day of the place. */
async function passTo(hours: number): Promise<void> {
  const now = Date.now() + 7 * 3_600_000;
  const then = Math.floor(now / DAY_MS) * DAY_MS + hours * 3_600_000;
  await pass(then > now ? then - now : then + DAY_MS - now);
}

it("tells a bound group once until somebody looks, and ends when the bot is put out", async () => {
  const page = await watch(station.officer);
  const made = await station.officer.post("/api/alerts/code", {});
  const { command } = await made.json<DutyCodeView>();
  expect(await type(command.replace(/.$/, (last) => (last === "0" ? "1" : "0")))).toBe(
    say("duty-wrong"),
  );
  expect(await type(command)).toBe(say("duty-bound"));
  expect(await type(command)).toBe(say("duty-wrong"));
  expect(await alerts()).toMatchObject({ group: { channel: "telegram", by: "Lan" } });
  // What is stored of it opens with the server's key alone.
  const [row] = await inStation(STATION, "SELECT * FROM alerts");
  expect(JSON.stringify(row)).not.toContain(GROUP.slice(1));

  const first = await sendTip();
  await sendTip();
  expect(told()).toEqual([say("duty-alert")]);
  expect(page.heard).toContainEqual({ type: "news", what: "tip" });

  await openTip(first.tip.id);
  await sendTip();
  expect(told()).toHaveLength(2);

  expect((await station.officer.post("/api/alerts/seen", {})).status).toBe(200);
  platforms.next(behave.blocked, { chat: GROUP });
  await sendTip();
  expect(told()).toHaveLength(2);
  const day = new Date().toISOString().slice(0, 10);
  expect(await alerts()).toMatchObject({ group: null, lostOn: day });
  expect(page.heard).toContainEqual({ type: "alerts" });
  page.leave();
});

it("keeps an officer's words at night, and pings their reader in the morning", async () => {
  const { bich, tip } = await sendTip();
  await passTo(23);
  platforms.forget();
  expect((await ask(station, tip, "Which way did they go?")).status).toBe(200);
  expect((await ask(station, tip, "Which colour?")).status).toBe(200);
  await settle();
  const read = async () => (await (await openTip(tip.id)).json<TipDetail>()).thread;
  const [one, other] = await read();
  expect([one?.goesAt?.slice(11), other?.goesAt?.slice(11)]).toEqual(
    Array(2).fill("23:00:00.000Z"),
  );
  const words = `/api/tips/${tip.id}/words/${other?.id}`;
  expect((await station.officer.post(`${words}/taking-back`, {})).status).toBe(200);
  await pass(3 * 3_600_000);
  expect(bich.messages).toEqual([]);
  await passTo(6);
  await ring();
  expect(bich.messages.map(({ text }) => text)).toEqual([expect.stringContaining(say("ping"))]);
  expect(await read()).toEqual([expect.not.objectContaining({ goesAt: expect.anything() })]);
  expect((await station.officer.post(`${words}/sending`, {})).status).toBe(404);
});
