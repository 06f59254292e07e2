import { expect, test } from "vitest";
import type { TipSummary } from "../../src/core/station/tip-views.ts";
import { urgentFirst } from "../../src/inbox/tips/urgent-first.ts";

function tip(id: string, more: Partial<TipSummary> = {}): TipSummary {
  const receivedAt = "2026-11-23T07:00:00Z";
  const same = { category: "theft", area: "song-tri", mediaCount: 0, unread: 0, receivedAt };
  const fresh = {
    ...{ owner: null, subStatus: null, dueAt: null, dueClock: null },
    waiting: false,
  };
  return {
    id,
    urgent: false,
    status: "received",
    ...same,
    ...fresh,
    ...{ number: id, eventAt: receivedAt, seen: false },
    ...more,
  };
}

test("urgent tips come first while they are open, and the order stays otherwise", () => {
  const tips = [
    tip("a"),
    tip("b", { urgent: true, status: "closed" }),
    tip("c", { urgent: true }),
    tip("d"),
    tip("e", { urgent: true, status: "passed" }),
  ];
  expect(urgentFirst(tips).map(({ id }) => id)).toEqual(["c", "e", "a", "b", "d"]);
});
