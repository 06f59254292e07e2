import type { TipSummary } from "../../src/core/station/tip-views.ts";

/** A row of the list. */
export function sampleSummary(change: Partial<TipSummary>): TipSummary {
  return {
    id: "tip",
    category: "theft",
    area: "song-tri",
    urgent: false,
    status: "received",
    receivedAt: "2026-11-27T08:00:00.000Z",
    mediaCount: 0,
    unread: 0,
    number: "0412",
    owner: null,
    subStatus: null,
    eventAt: "2026-11-27T08:00:00.000Z",
    dueAt: null,
    dueClock: null,
    waiting: false,
    seen: false,
    opened: false,
    matter: null,
    matterSize: 0,
    ...change,
  };
}
