import { expect, it } from "vitest";
import type { Caller, DeskDeps } from "../../../src/app/station/caller.ts";
import type { StationDeps } from "../../../src/app/station/deps.ts";
import { muteSender } from "../../../src/app/station/hold.ts";
import type { StationRefusal } from "../../../src/app/station/port.ts";
import { askResident, changeStatus } from "../../../src/app/station/tips.ts";
import { fail, ok, type Result } from "../../../src/core/result.ts";
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
