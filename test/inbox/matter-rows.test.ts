import { expect, test } from "vitest";
import type { MatterEntry, MatterEvent, MatterTip } from "../../src/core/station/matter-views.ts";
import { matterRows } from "../../src/inbox/matter/matter-rows.ts";
import { sampleSummary } from "./sample-summary.ts";

const at = (clock: string) => `2026-11-27T${clock}:00.000Z`;

const tip = (id: string, clock = "08:00"): MatterTip => ({
  ...sampleSummary({ id, receivedAt: at(clock) }),
  last: null,
});

/** `what`: a kind, and what it became. */
function event(of: string, what: `${MatterEvent["kind"]} ${string}`, clock: string): MatterEvent {
  const [kind, value = ""] = what.split(" ") as [MatterEvent["kind"], string];
  return { tip: of, at: at(clock), kind, value, officer: "Lan" };
}

const entry = (id: string, of: string, clock: string): MatterEntry => ({
  ...{ id, tip: of, at: at(clock), from: "officer", officer: "Lan", private: false },
});

const answer = (id: string, of: string, clock: string): MatterEntry => ({
  ...entry(id, of, clock),
  ...{ from: "resident", officer: null },
});

/** Each line in words. */
function lines(events: MatterEvent[], entries: MatterEntry[] = [], apart = false): string[] {
  const tips = [tip("a"), tip("b"), tip("c", "09:00")];
  return matterRows({ tips, events, entries }, apart).map((row) => {
    const what = row.type === "event" ? row.event.kind : row.type;
    return `${what} ${row.tips.join("+")}`;
  });
}

test("what happened to several tips at once is one line, in order of time", () => {
  const linked = ["a", "b", "c"].map((of) => event(of, "linked 3", "10:00"));
  const opened = ["a", "b", "a"].map((of) => event(of, "opened ", "09:30"));
  expect(lines([...linked, ...opened])).toEqual([
    ...["received a+b", "received c", "opened a+b", "linked a+b+c"],
  ]);
});

test("what became something else is a line of its own", () => {
  const events = [event("a", "status closed", "10:00"), event("b", "status passed", "10:00")];
  expect(lines(events)).toEqual(["received a+b", "received c", "status a", "status b"]);
});

test("one answer to all is one line, until its words are read", () => {
  const sent = ["a", "b", "c"].map((of) => entry(`to ${of}`, of, "11:00"));
  expect(lines([], sent).at(-1)).toBe("entry a+b+c");
  expect(lines([], sent, true)).toHaveLength(2 + sent.length);
});

test("an answer stands behind the question before it, and no two answers are one line", () => {
  const question = entry("question", "a", "10:50");
  const answers = [answer("answer", "a", "10:00"), answer("also", "a", "10:00")];
  const before = answer("other", "b", "10:00");
  expect(lines([], [question, ...answers, before]).slice(2)).toEqual([
    ...["entry b", "entry a", "entry a", "entry a"],
  ]);
});
