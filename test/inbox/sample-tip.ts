import type { TipDetail } from "../../src/core/station/tip-views.ts";

/** A tip with number 0412, without words. */
export function sampleTip(id: string): TipDetail {
  return {
    id,
    category: "theft",
    area: "song-tri",
    urgent: false,
    status: "passed",
    receivedAt: "2026-11-23T08:00:00.000Z",
    unread: 0,
    mediaCount: 0,
    sealed: "",
    digest: null,
    mailboxRecipient: "age1mailbox",
    thread: [],
    events: [],
    rating: null,
    grade: { source: null, content: null },
    clocks: {
      intake: { dueAt: "2026-11-26T17:00:00.000Z", runs: false },
      result: { dueAt: "2026-12-13T17:00:00.000Z", runs: true },
      extended: null,
      extendsTo: null,
    },
    hold: null,
    watched: false,
    forwards: [],
    forwardTo: [],
    deletedAt: null,
    number: "0412",
    owner: null,
    subStatus: null,
    eventAt: "2026-11-23T08:00:00.000Z",
    dueAt: null,
    dueClock: null,
    waiting: false,
    seen: true,
    opened: true,
    matter: null,
    matterSize: 0,
  };
}
