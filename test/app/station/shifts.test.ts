import { expect, it } from "vitest";
import { type Asked, type MethodName, runMethod } from "../../../src/app/station/desk-methods.ts";
import { sampleOfficer, sampleSession } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

function station() {
  const made = makeMemoryStation();
  const { store } = made.deps;
  const { at } = made.clock;
  for (const id of ["lan", "minh", "hoa"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "officer", ...came });
    const begun = { officer: id, createdAt: at, seenAt: at, steppedUpAt: at };
    store.sessions.add(sampleSession(id, begun));
  }
  const as =
    (session: string) =>
    <Name extends MethodName>(name: Name, ...asked: Asked<Name>) =>
      runMethod(made.deps, { name, session, asked });
  return { ...made, lan: as("lan"), minh: as("minh"), hoa: as("hoa") };
}

const SHIFT = { id: "shift", sealed: null };

it("lets one colleague take a shift over, and not who handed it over", async () => {
  const { lan, minh, hoa } = station();
  await lan("endShift", SHIFT);
  expect(await lan("takeShift", "shift")).toEqual({ ok: false, reason: "own-proposal" });
  expect(await minh("takeShift", "shift")).toMatchObject({
    ok: true,
    value: { by: { id: "lan" }, taken: { by: { id: "minh" } } },
  });
  expect(await hoa("takeShift", "shift")).toEqual({ ok: false, reason: "conflict" });
  expect(await hoa("takeShift", "another")).toEqual({ ok: false, reason: "not-found" });
});

it("hands over once and takes over once, however often it is asked", async () => {
  const { lan, minh, audited } = station();
  for (let times = 0; times < 2; times++) {
    expect(await lan("endShift", SHIFT)).toMatchObject({ ok: true });
    expect(await minh("takeShift", "shift")).toMatchObject({ ok: true });
  }
  expect(audited().map(({ officer, action }) => [officer, action])).toEqual([
    ["lan", "handed-shift-over"],
    ["minh", "took-shift-over"],
  ]);
  expect(await minh("endShift", SHIFT)).toEqual({ ok: false, reason: "conflict" });
});
