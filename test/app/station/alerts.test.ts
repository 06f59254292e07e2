import { beforeEach, expect, it } from "vitest";
import { nextAlert, sendAlert } from "../../../src/app/station/alert-alarm.ts";
import { noteLook, wantAlert } from "../../../src/app/station/alerts.ts";
import { HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import { makeMemoryStation } from "./memory-station.ts";

let station: ReturnType<typeof makeMemoryStation>;
let began: number;

beforeEach(() => {
  station = makeMemoryStation();
  began = station.clock.at;
  const duty = { channel: "telegram", by: "lan", on: "2026-11-27" } as const;
  station.deps.store.alerts.set({ duty, address: new Uint8Array([1]) });
});

const tip = (urgent = false) => wantAlert(station.deps, { urgent });
const look = () => noteLook(station.deps);

/** Rings the alarm whenever it is due, until then. Answers the seconds at which alerts left. */
async function until(at: number): Promise<number[]> {
  const { deps, clock, sent } = station;
  const left: number[] = [];
  for (;;) {
    const next = nextAlert(deps.store);
    if (next === null || next > at) break;
    clock.at = Math.max(clock.at, next);
    const before = sent.length;
    await sendAlert(deps);
    if (sent.length > before) left.push(Math.round((clock.at - began) / 1_000));
  }
  clock.at = Math.max(clock.at, at);
  return left;
}

it("is one for 200 hoaxes in an hour, however many come, until somebody has looked", async () => {
  const left: number[] = [];
  for (let n = 0; n < 200; n++) {
    tip();
    left.push(...(await until(began + (n * HOUR_MS) / 200)));
  }
  expect(left).toHaveLength(1);
  look();
  tip();
  expect(await until(began + 2 * HOUR_MS)).toHaveLength(1);
});

it("is one a minute at most while officers look all the time", async () => {
  const left: number[] = [];
  for (let second = 0; second < 600; second++) {
    tip(second % 2 === 0);
    look();
    left.push(...(await until(began + second * 1_000)));
  }
  expect(left.length).toBeGreaterThan(5);
  for (const [n, at] of left.slice(1).entries())
    expect(at - (left[n] ?? 0)).toBeGreaterThanOrEqual(60);
});

it("tells of an urgent tip after others, and of no other after it", async () => {
  tip();
  expect(await until(began + MINUTE_MS)).toHaveLength(1);
  tip();
  tip(true);
  tip();
  expect(await until(began + 5 * MINUTE_MS)).toHaveLength(1);
  tip(true);
  tip();
  expect(await until(began + HOUR_MS)).toEqual([]);
});

it("keeps no time of a tip once the alert has left", async () => {
  tip(true);
  await until(began + 2 * MINUTE_MS);
  expect(station.deps.store.alerts.get()).toMatchObject({ nextAt: null, restsUntil: null });
});

it("is neither lost nor late by hours when the clock is set back", async () => {
  tip();
  station.clock.at -= 3 * HOUR_MS;
  began = station.clock.at;
  tip();
  expect(await until(began + 2 * MINUTE_MS)).toHaveLength(1);
  look();
  station.clock.at -= 3 * HOUR_MS;
  began = station.clock.at;
  tip(true);
  expect(await until(began + 2 * MINUTE_MS)).toHaveLength(1);
});

it("is none where no group is bound", async () => {
  station.deps.store.alerts.set({ duty: null });
  tip(true);
  expect(await until(began + HOUR_MS)).toEqual([]);
});
