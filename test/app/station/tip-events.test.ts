import { expect, it } from "vitest";
import { type Asked, type MethodName, runMethod } from "../../../src/app/station/desk-methods.ts";
import { addAnswer } from "../../../src/app/station/tips.ts";
import { textHash } from "../../../src/core/text/text-hash.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../src/core/units.ts";
import {
  sampleOfficer,
  sampleSession,
  sampleTip,
  WHOLE_LIST,
} from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** A station of two officers with one tip, which came in this hour. */
function station() {
  const { deps, clock, audited, kept } = makeMemoryStation();
  const { store } = deps;
  // A day that is not over soon.
  clock.at += HOUR_MS;
  const begun = { createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
  for (const id of ["lan", "minh"]) {
    store.officers.insert({
      ...sampleOfficer(id),
      ...{ role: "head", joinedAt: 0, stationKey: new Uint8Array([1]), invitedBy: null },
    });
    store.sessions.add(sampleSession(id, { officer: id, ...begun }));
  }
  store.tips.insert(sampleTip("t", { eventAt: clock.at }));
  const does = async <Name extends MethodName>(who: string, name: Name, ...asked: Asked<Name>) => {
    clock.at += 1_000;
    const done = await runMethod(deps, { name, session: who, asked });
    if (!done.ok) throw new Error(done.reason);
    return done.value;
  };
  const events = () =>
    store.tips.events("t").map(({ kind, value, officer }) => `${officer} ${kind} ${value}`.trim());
  const listed = (officer: string) => {
    const [row] = store.tips.page({ ...WHOLE_LIST, officer });
    return { seen: row?.seen, eventAt: (row?.eventAt ?? 0) - begun.createdAt };
  };
  return { deps, clock, audited, kept, does, events, listed, begun: begun.createdAt };
}

it("writes what officers do with a tip into its history", async () => {
  const { does, events } = station();
  await does("lan", "setStatus", { tip: "t", status: "checking" });
  await does("lan", "muteSender", "t");
  await does("lan", "noteExport", { id: "t", masked: false });
  for (const ask of ["askHold", "endHold"] as const) {
    const { id, statement } = await (ask === "askHold"
      ? does("lan", ask, { tip: "t", reason: "court" })
      : does("lan", ask, "t"));
    await does("minh", "confirm", { id, digest: await textHash(statement) });
  }
  expect(events()).toEqual([
    ...["lan status checking", "lan mute", "lan exported", "minh hold court", "minh hold"],
  ]);
});

it("keeps one opening a day of each officer, and all of them in the audit", async () => {
  const { does, events, audited, deps, clock } = station();
  for (const who of ["lan", "lan", "minh", "lan"]) await does(who, "tip", "t");
  expect(events()).toEqual(["lan opened", "minh opened"]);
  clock.at += DAY_MS;
  const session = { officer: "lan", createdAt: clock.at, seenAt: clock.at, steppedUpAt: null };
  deps.store.sessions.add(sampleSession("tomorrow", session));
  await does("tomorrow", "tip", "t");
  expect(events()).toEqual(["lan opened", "minh opened", "lan opened"]);
  expect(audited().filter(({ action }) => action === "opened-tip")).toHaveLength(5);
});

it("is new to an officer until they open it, and again when somebody else did something", async () => {
  const { does, listed } = station();
  expect(listed("lan")).toEqual({ seen: false, eventAt: 0 });
  for (const who of ["lan", "minh"]) await does(who, "tip", "t");
  // Reading and saving a tip is no news.
  await does("minh", "noteExport", { id: "t", masked: false });
  expect([listed("lan"), listed("minh")]).toEqual(Array(2).fill({ seen: true, eventAt: 0 }));
  await does("minh", "setStatus", { tip: "t", status: "checking" });
  expect(listed("minh")).toEqual({ seen: true, eventAt: 4_000 });
  expect(listed("lan")).toEqual({ seen: false, eventAt: 4_000 });
});

it("keeps of an answer nothing but its hour: whichever minute it came in, all is the same", async () => {
  const after = async (minutes: number) => {
    const { deps, clock, does, listed, kept, begun } = station();
    for (const who of ["lan", "minh"]) await does(who, "tip", "t");
    clock.at = begun + minutes * MINUTE_MS;
    const at = new Date(begun).toISOString();
    const sealed = new Uint8Array([1]);
    await addAnswer(deps, { id: "answer", tip: "t", at, sealed, media: [] });
    return { kept: kept(), rows: ["lan", "minh"].map(listed) };
  };
  const early = await after(3);
  expect(early.rows).toEqual(Array(2).fill({ seen: false, eventAt: 0 }));
  expect(await after(57)).toEqual(early);
});
