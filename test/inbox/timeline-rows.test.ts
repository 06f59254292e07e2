import { expect, test } from "vitest";
import type { ThreadEntry, TipEvent } from "../../src/core/station/tip-views.ts";
import { type TimelineRow, timelineRows } from "../../src/inbox/tips/timeline-rows.ts";

const at = (clock: string) => `2026-11-27T${clock}:00.000Z`;

const entry = (id: string, clock: string, officer: string | null): ThreadEntry => ({
  id,
  from: officer === null ? "resident" : "officer",
  at: at(clock),
  sealed: "",
  digest: null,
  officer,
  copied: false,
  private: false,
});

const event = (kind: TipEvent["kind"], clock: string, officer: string): TipEvent => ({
  at: at(clock),
  kind,
  value: "",
  officer,
});

/** Each line in a word. */
function lines(thread: ThreadEntry[], events: TipEvent[]): string[] {
  return timelineRows({ receivedAt: at("08:00"), thread, events }).map(lineOf);
}

function lineOf(row: TimelineRow): string {
  switch (row.type) {
    case "received":
      return "received";
    case "entry":
      return row.entry.id;
    case "event":
      return row.event.kind;
    case "opened":
      return `opened ${row.by.join("+")} ${row.at.slice(11, 16)}`;
  }
}

test("is in order of time, the newest last, whatever the order in which it came", () => {
  const thread = [entry("question", "09:10", "Lan")];
  const events = [event("hold", "09:20", "Lan"), event("status", "09:05", "Lan")];
  expect(lines(thread, events)).toEqual(["received", "status", "question", "hold"]);
});

test("has an answer behind its question, though its hour began before", () => {
  const thread = [entry("question", "09:50", "Lan"), entry("answer", "09:00", null)];
  const events = [event("status", "09:40", "Minh"), event("mute", "09:55", "Minh")];
  const expected = ["received", "status", "question", "answer", "mute"];
  expect(lines(thread, events)).toEqual(expected);
});

test("names everybody once who opened it one after another", () => {
  const openings = [
    event("opened", "08:10", "Lan"),
    event("opened", "08:20", "Minh"),
    event("opened", "08:30", "Lan"),
  ];
  const events = [...openings, event("status", "08:40", "Lan"), event("opened", "09:00", "Hoa")];
  expect(lines([], events)).toEqual([
    "received",
    "opened Lan+Minh 08:30",
    "status",
    "opened Hoa 09:00",
  ]);
});
