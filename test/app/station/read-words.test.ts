import { expect, it } from "vitest";
import { runMethod } from "../../../src/app/station/desk-methods.ts";
import { planRemoval } from "../../../src/app/station/officers.ts";
import { nextReadsEnd, noteReads } from "../../../src/app/station/read-words.ts";
import { mayWithdraw, removeExpired, withdrawTip } from "../../../src/app/station/retention.ts";
import { auditFaults } from "../../../src/core/station/audit-faults.ts";
import { DAY_MS, HOUR_MS } from "../../../src/core/units.ts";
import { auditDigest } from "../../../src/storage/audit-digest.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

/** 23:30 of that day in the place (UTC+7). */
const EVENING = Date.parse("2026-11-27T16:30:00.000Z");
const MIDNIGHT = EVENING + HOUR_MS / 2;

function station() {
  const made = makeMemoryStation();
  const { deps, clock } = made;
  clock.at = EVENING;
  const { store } = deps;
  for (const id of ["lan", "minh"]) {
    const came = { invitedBy: null, joinedAt: 0, stationKey: new Uint8Array([1]) };
    store.officers.insert({ ...sampleOfficer(id), role: "head", ...came });
    const begun = { officer: id, createdAt: EVENING, seenAt: EVENING, steppedUpAt: EVENING };
    for (const tab of [id, `${id} in another tab`]) store.sessions.add(sampleSession(tab, begun));
  }
  for (const id of ["a", "b", "c"]) store.tips.insert(sampleTip(id));
  store.tips.insert(sampleTip("not yet", { listed: false }));
  const read = (session: string, ids: string[], known: string[] = []) =>
    runMethod(deps, { name: "words", session, asked: [{ ids, known }] });
  const lines = () =>
    made
      .audited()
      .filter(({ action }) => action === "read-list")
      .map(({ officer, subject }) => `${officer} ${subject}`);
  const running = () =>
    store.reads.all().map(({ officer, day, count }) => `${officer} ${day}.${count}`);
  return { ...made, store, read, lines, running };
}

const idsOf = (answer: Awaited<ReturnType<ReturnType<typeof station>["read"]>>) =>
  answer.ok ? { words: answer.value.words.map(({ id }) => id), gone: answer.value.gone } : answer;

it("gives the words of tips that are listed here, and of no others", async () => {
  const { read, running } = station();
  const elsewhere = "of-another-station";
  expect(idsOf(await read("lan", ["a", elsewhere, "not yet"], ["b", elsewhere]))).toEqual({
    words: ["a"],
    gone: [elsewhere, "not yet"],
  });
  expect(running()).toEqual(["lan 2026-11-27.1"]);
  expect(idsOf(await read("minh", ["not yet"], ["c"]))).toEqual({ words: [], gone: ["not yet"] });
  // Nothing was read.
  expect(running()).toEqual(["lan 2026-11-27.1"]);
});

it("adds up all tabs of an officer's day, and notes each day once, when it is over", async () => {
  const { deps, store, clock, read, lines, running } = station();
  await Promise.all([read("lan", ["a", "b"]), read("lan in another tab", ["a", "b", "c"])]);
  await read("minh", ["a"]);
  expect(nextReadsEnd(store)).toBe(MIDNIGHT);
  clock.at = MIDNIGHT - 1;
  noteReads(deps);
  expect([lines(), running()]).toEqual([[], ["lan 2026-11-27.5", "minh 2026-11-27.1"]]);
  // The alarm is late: what is read meanwhile is of the new day.
  clock.at = MIDNIGHT;
  await read("lan", ["c"]);
  for (const _ of ["once", "again"]) noteReads(deps);
  expect(lines()).toEqual(["lan 2026-11-27.5", "minh 2026-11-27.1"]);
  expect(running()).toEqual(["lan 2026-11-28.1"]);
  clock.at = MIDNIGHT + 3 * DAY_MS;
  noteReads(deps);
  expect([lines().at(-1), running(), nextReadsEnd(store)]).toEqual(["lan 2026-11-28.1", [], null]);
});

it("counts on when the clock goes back over midnight", async () => {
  const { deps, clock, read, lines } = station();
  clock.at = MIDNIGHT + 1;
  await read("lan", ["a"]);
  clock.at = EVENING;
  await read("lan", ["a", "b"]);
  for (const at of [MIDNIGHT, MIDNIGHT + DAY_MS]) {
    clock.at = at;
    noteReads(deps);
  }
  expect(lines()).toEqual(["lan 2026-11-27.2", "lan 2026-11-28.1"]);
});

it("notes what a removed officer has read, and gives them nothing more", async () => {
  const { deps, clock, read, lines } = station();
  await read("minh", ["a", "b"]);
  const plan = planRemoval(deps, "minh");
  if (!plan.ok) throw new Error(plan.reason);
  plan.value.carryOut({
    proposedBy: "lan",
    proposedAt: clock.at,
    confirmedBy: "lan",
    at: clock.at,
  });
  expect(await read("minh in another tab", ["c"])).toEqual({ ok: false, reason: "signed-out" });
  clock.at = MIDNIGHT;
  noteReads(deps);
  expect(lines()).toEqual(["minh 2026-11-27.2"]);
});

it("answers nothing that could not be counted", async () => {
  const { store, read, running } = station();
  const { add } = store.reads;
  store.reads.add = () => {
    throw new TypeError("the disk is full");
  };
  await expect(read("lan", ["a"])).rejects.toThrow("the disk is full");
  store.reads.add = add;
  expect(running()).toEqual([]);
});

it("keeps the count when the note fails, and the chain whole", async () => {
  const { deps, store, clock, read, lines, running } = station();
  await read("lan", ["a", "b"]);
  clock.at = MIDNIGHT;
  const { audit } = store;
  store.audit = () => {
    throw new TypeError("the disk is full");
  };
  expect(() => noteReads(deps)).toThrow("the disk is full");
  expect(running()).toEqual(["lan 2026-11-27.2"]);
  store.audit = audit;
  noteReads(deps);
  expect(lines()).toEqual(["lan 2026-11-27.2"]);
  const links = store.trail.after(0, 99);
  const asked = { station: "fire", seen: [], digest: auditDigest };
  expect(auditFaults({ station: "fire", links }, asked)).toEqual([]);
});

it("leaves a tip to be taken back: its words in the list are no opening", async () => {
  const { deps, store, read, announced } = station();
  await read("lan", ["a", "b", "c"]);
  expect(mayWithdraw(deps, "a")).toBe(true);
  expect(await withdrawTip(deps, "a")).toBe(true);
  expect(announced).toEqual([{ type: "tips", id: "a", gone: true }]);
  expect(idsOf(await read("lan", ["a"], ["a", "b"]))).toEqual({ words: [], gone: ["a"] });
  await runMethod(deps, { name: "tip", session: "lan", asked: ["b"] });
  expect([mayWithdraw(deps, "b"), await withdrawTip(deps, "b"), store.tips.find("b")?.id]).toEqual([
    false,
    false,
    "b",
  ]);
  // Of one that nobody could see nobody is told: the time would be the sender's.
  announced.length = 0;
  expect(await withdrawTip(deps, "not yet")).toBe(true);
  expect(announced).toEqual([]);
});

it("tells every browser to drop what was deleted", async () => {
  const { deps, clock, store, announced } = station();
  store.tips.setStatus("c", "closed", EVENING);
  clock.at = EVENING + 4_000 * DAY_MS;
  await removeExpired(deps);
  expect(announced).toEqual([{ type: "tips", id: "c", gone: true }]);
});
