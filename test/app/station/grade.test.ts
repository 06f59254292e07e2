import { expect, it } from "vitest";
import { deskOf } from "../../../src/app/station/caller.ts";
import { gradeTip } from "../../../src/app/station/grade.ts";
import type { TipGrade } from "../../../src/core/station/tip-grade.ts";
import { sampleOfficer, sampleSession, sampleTip } from "../../contract/station-samples.ts";
import { makeMemoryStation } from "./memory-station.ts";

const NONE: TipGrade = { source: null, content: null };
const SEEN: TipGrade = { source: "saw", content: "plausible" };

function scene() {
  const station = makeMemoryStation();
  const { deps, clock } = station;
  for (const id of ["lan", "hoa"]) {
    deps.store.officers.insert({
      ...sampleOfficer(id),
      role: "officer",
      stationKey: new Uint8Array([1]),
    });
    const begun = { officer: id, createdAt: clock.at, seenAt: clock.at, steppedUpAt: clock.at };
    deps.store.sessions.add(sampleSession(id, begun));
  }
  const unjudged = { sourceGrade: null, contentGrade: null };
  for (const id of ["a", "b"]) deps.store.tips.insert(sampleTip(id, unjudged));
  const grades = (by: string, grade: TipGrade, was: TipGrade) =>
    gradeTip(deskOf(deps, by, "grade-tip"), { tip: "a", ...grade, was });
  return { ...station, store: deps.store, grades };
}

it("is of one tip alone, in its timeline and in the audit", () => {
  const { store, grades, audited } = scene();
  expect(grades("lan", SEEN, NONE)).toEqual({ ok: true, value: SEEN });
  expect(store.tips.find("a")).toMatchObject({ sourceGrade: "saw", contentGrade: "plausible" });
  expect(store.tips.find("b")).toMatchObject({ sourceGrade: null, contentGrade: null });
  const event = { kind: "grade", value: "saw/plausible", officer: "lan" };
  expect(store.tips.events("a").at(-1)).toMatchObject(event);
  const noted = { officer: "lan", action: "graded-tip", subject: "a" };
  expect(audited().at(-1)).toMatchObject(noted);
});

it("does not undo the judgement of a colleague which its officer has not seen", () => {
  const { store, grades } = scene();
  grades("lan", SEEN, NONE);
  const late = grades("hoa", { source: null, content: "false" }, NONE);
  expect(late).toEqual({ ok: false, reason: "conflict" });
  expect(store.tips.find("a")).toMatchObject({ contentGrade: "plausible" });
  expect(grades("hoa", { source: "saw", content: "false" }, SEEN).ok).toBe(true);
  expect(store.tips.find("a")).toMatchObject({ contentGrade: "false" });
});

it("is said once, though the answer is lost and it is sent again", () => {
  const { store, grades } = scene();
  grades("lan", SEEN, NONE);
  const events = store.tips.events("a").length;
  expect(grades("lan", SEEN, NONE).ok).toBe(true);
  expect(store.tips.events("a")).toHaveLength(events);
});

it("goes with the tip", () => {
  const { store, grades } = scene();
  grades("lan", SEEN, NONE);
  store.tips.remove("a");
  expect(grades("lan", SEEN, NONE)).toEqual({ ok: false, reason: "not-found" });
  expect(JSON.stringify([store.tips.find("b"), store.tips.events("b")])).not.toContain("plausible");
});
