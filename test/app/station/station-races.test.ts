import { expect, it } from "vitest";
import type { Caller, DeskDeps } from "../../../src/app/station/caller.ts";
import { changeStatus } from "../../../src/app/station/change-status.ts";
import type { StationDeps } from "../../../src/app/station/deps.ts";
import { muteSender } from "../../../src/app/station/hold.ts";
import type { StationRefusal } from "../../../src/app/station/port.ts";
import { askResident } from "../../../src/app/station/tips.ts";
import { fail, ok, type Result } from "../../../src/core/result.ts";
import { TIP_STATUSES, type TipStatus } from "../../../src/core/station/tip-status.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** Something happens while a use case waits, which it only does to seal its job. */

const QUESTION = { id: "q", sealed: new Uint8Array([1]) };

/** A station with a tip. */
function busyStation() {
  const station = makeMemoryStation();
  const deps: StationDeps = { ...station.deps, channels: ["telegram", "zalo"] };
  const deskFor = (officer: string): DeskDeps => ({ ...deps, caller: () => present(officer) });
  deps.store.tips.insert(sampleTip("tip"));
  return { ...station, deskFor };
}

/** An officer who may do everything. */
function present(id: string): Result<Caller, StationRefusal> {
  const officer = { ...sampleOfficer(id), role: "head" } as const;
  return ok({ id, officer, session: sampleSession(id, { officer: id }) });
}

it("posts a question once when it is repeated meanwhile", async () => {
  const { deps, deskFor, meanwhile, sent } = busyStation();
  const asking = { tip: "tip", question: QUESTION };
  meanwhile(() => askResident(deskFor("lan"), asking));
  expect(await askResident(deskFor("lan"), asking)).toMatchObject({ ok: true, value: { id: "q" } });
  expect(sent).toHaveLength(1);
  expect(deps.store.tips.thread("tip")).toHaveLength(1);
});

const DEEDS: Record<string, (desk: DeskDeps) => Promise<Result<unknown, StationRefusal>>> = {
  "closes a tip": (desk) => changeStatus(desk, { tip: "tip", status: "closed" }),
  "asks a resident": (desk) => askResident(desk, { tip: "tip", question: QUESTION }),
  "mutes a sender": (desk) => muteSender(desk, "tip"),
};

it.each(Object.entries(DEEDS))(
  "does nothing for one who %s and is removed meanwhile",
  async (_, deed) => {
    const { deskFor, audited, meanwhile, sent } = busyStation();
    const before = audited();
    let isGone = false;
    meanwhile(() => {
      isGone = true;
    });
    const caller = () => (isGone ? fail("signed-out" as const) : present("minh"));
    const done = await deed({ ...deskFor("minh"), caller });
    expect(done).toEqual({ ok: false, reason: "signed-out" });
    expect([sent, audited()]).toEqual([[], before]);
  },
);

const CLOSED = { tip: "tip", status: "closed", subStatus: "mistaken" } as const;

it("says a sentence once when it is repeated meanwhile, and as it was first", async () => {
  const { deps, deskFor, meanwhile, sent } = busyStation();
  const change = { ...CLOSED, was: "received", sentence: QUESTION };
  meanwhile(() => changeStatus(deskFor("lan"), change));
  expect(await changeStatus(deskFor("lan"), change)).toMatchObject({ ok: true });
  expect(sent).toHaveLength(1);
  expect(deps.store.tips.events("tip")).toMatchObject([{ value: "closed/mistaken" }]);
  expect(deps.store.tips.thread("tip")).toMatchObject([{ id: "q", said: false }]);
  const other = await changeStatus(deskFor("minh"), change);
  expect(other).toEqual({ ok: false, reason: "conflict" });
});

it("changes nothing for one who has not seen what it has become meanwhile", async () => {
  const { deps, deskFor, meanwhile } = busyStation();
  meanwhile(() => changeStatus(deskFor("minh"), { tip: "tip", status: "checking" }));
  const late = await changeStatus(deskFor("lan"), { ...CLOSED, was: "received" });
  expect(late).toEqual({ ok: false, reason: "conflict" });
  expect(deps.store.tips.find("tip")).toMatchObject({ status: "checking", closedAt: null });
  // The same as a colleague did is no conflict.
  const same = { tip: "tip", status: "checking", was: "received" } as const;
  expect(await changeStatus(deskFor("lan"), same)).toMatchObject({ ok: true });
  expect(deps.store.tips.events("tip")).toHaveLength(1);
});

it("keeps the end and the rating while only what is said beside it changes", async () => {
  const { deps, deskFor, clock } = busyStation();
  await changeStatus(deskFor("lan"), { tip: "tip", status: "closed" });
  const { closedAt } = deps.store.tips.find("tip") ?? {};
  deps.store.tips.setRating("tip", "yes");
  clock.at += 5;
  await changeStatus(deskFor("lan"), CLOSED);
  expect(deps.store.tips.find("tip")).toMatchObject({ closedAt, rating: "yes" });
  // Another end is another answer; the tip is kept no longer for it.
  await changeStatus(deskFor("lan"), { tip: "tip", status: "resolved" });
  const resolved = { closedAt, rating: null, subStatus: null };
  expect(deps.store.tips.find("tip")).toMatchObject(resolved);
  const nowhere = { tip: "tip", status: "resolved", subStatus: "mistaken" } as const;
  expect(await changeStatus(deskFor("lan"), nowhere)).toEqual({ ok: false, reason: "conflict" });
});

it("keeps a tip for its time from each of the ends on, and from no other status", async () => {
  const { deps, deskFor } = busyStation();
  const ends: TipStatus[] = [];
  for (const status of TIP_STATUSES) {
    await changeStatus(deskFor("lan"), { tip: "tip", status: "checking" });
    const subStatus = status === "uncheckable" ? "too-little" : null;
    await changeStatus(deskFor("lan"), { tip: "tip", status, subStatus });
    if (deps.store.tips.oldestClosed() !== null) ends.push(status);
  }
  expect(ends).toEqual(["resolved", "uncheckable", "closed"]);
});

it("does not end a tip as not to be checked without a reason", async () => {
  const { deps, deskFor } = busyStation();
  const bare = { tip: "tip", status: "uncheckable" } as const;
  const refused = { ok: false, reason: "reason-missing" };
  expect(await changeStatus(deskFor("lan"), bare)).toEqual(refused);
  expect(deps.store.tips.find("tip")?.status).toBe("received");
  const given = await changeStatus(deskFor("lan"), { ...bare, subStatus: "not-found" });
  expect(given).toMatchObject({ value: { status: "uncheckable", subStatus: "not-found" } });
});
