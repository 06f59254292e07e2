import { expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { deliverStationJob, type StationOutside } from "../../../src/app/station/jobs.ts";
import { answerQuestions, ask, listQuestions } from "../../../src/app/station/questions.ts";
import { MINUTE_MS } from "../../../src/core/units.ts";
import { sampleOfficer, sampleSession } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const question = (id: string) => ({ id, sealed: new Uint8Array([1]), wayBack: null });

/** A station, and an officer who reads the list again and again. */
function watched() {
  const made = makeMemoryStation();
  const { deps, clock } = made;
  const stationKey = new Uint8Array([1]);
  deps.store.officers.insert({ ...sampleOfficer("lan"), role: "head", stationKey });
  const begun = { officer: "lan", createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
  deps.store.sessions.add(sampleSession("lan", begun));
  const list = () => {
    const read = listQuestions(deskOf(deps, "lan", "read-questions"));
    if (!read.ok) throw new Error(read.reason);
    return read.value;
  };
  return { ...made, list };
}

it("is stored at once, and shows in the officers' list a random time later", async () => {
  const { deps, clock, list, sent, due, announced } = watched();
  const asked = clock.at;
  for (const id of ["b", "a", "b"]) expect(await ask(deps, question(id))).toBe(true);
  expect(deps.store.questions.all().map(({ id }) => id)).toEqual(["a", "b"]);
  expect(sent).toEqual(["b", "a"].map((id) => ({ type: "list-question", id })));
  expect(new Set(due).size).toBe(2);
  for (const at of due) {
    expect(at).toBeGreaterThan(asked);
    expect(at).toBeLessThanOrEqual(asked + deps.place.listDelayMinutes * MINUTE_MS);
  }
  // Only what listing needs.
  const outside = { ...deps, ...deps.store } as unknown as StationOutside;
  for (const [index, job] of sent.entries()) {
    clock.at = (due[index] ?? 0) - 1;
    expect(list().map(({ id }) => id)).toEqual(["b", "a"].slice(0, index).sort());
    clock.at += 1;
    if (job.type !== "list-question") continue;
    await deliverStationJob(outside, job, 0);
    await deliverStationJob(outside, job, 1);
  }
  // Nothing in what officers get says when it came.
  expect(list()).toEqual(["a", "b"].map((id) => ({ id, sealed: "AQ", mark: "" })));
  expect(announced).toEqual(sent.flatMap(() => Array(2).fill({ type: "questions" })));
});

it("is listed at once in a trial", async () => {
  const { deps, list, sent } = watched();
  await ask({ ...deps, delays: false }, question("a"));
  expect([list().length, sent]).toEqual([1, []]);
});

it("is answered with one line in the audit, which counts nobody", async () => {
  const { deps, audited, list } = watched();
  for (const id of ["a", "b", "c"]) await ask({ ...deps, delays: false }, question(id));
  const ids = list().map(({ id }) => id);
  const desk = deskOf(deps, "lan", "answer-questions");
  const answered = () => audited().filter(({ action }) => action === "answered-question");
  expect(await answerQuestions(desk, { ids, notice: null })).toEqual({ ok: true, value: null });
  expect(answered().map(({ subject }) => subject)).toEqual(["-"]);
  await answerQuestions(desk, { ids, notice: "cyber.rumour" });
  expect(answered().map(({ subject }) => subject)).toEqual(["-", "cyber.rumour"]);
});
