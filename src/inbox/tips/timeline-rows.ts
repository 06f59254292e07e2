import type { ThreadEntry, TipDetail, TipEvent } from "../../core/station/tip-views.ts";

/** A line of a tip's timeline. `at` of what a resident sent is its hour. */
export type TimelineRow = { key: string; at: string } & (
  | { type: "received" }
  | { type: "entry"; entry: ThreadEntry }
  | { type: "event"; event: TipEvent }
  /** Names, in their order. */
  | { type: "opened"; by: string[] }
);

type Placed = TimelineRow & { time: number };

/**
 * Everything that happened to a tip, newest last. Of a resident only the hour is known: an answer
 * stands behind the question before it, whatever its hour. Openings in a row are one line.
 */
export function timelineRows(
  tip: Pick<TipDetail, "receivedAt" | "thread" | "events">,
): TimelineRow[] {
  const events = tip.events.map(
    (event, index): Placed => ({
      key: `event ${index}`,
      at: event.at,
      time: Date.parse(event.at),
      ...(event.kind === "opened"
        ? { type: "opened", by: [event.officer] }
        : { type: "event", event }),
    }),
  );
  const placed = [...placeEntries(tip.thread), ...events].sort((a, b) => a.time - b.time);
  const rows: TimelineRow[] = [{ type: "received", key: "received", at: tip.receivedAt }];
  for (const { time: _, ...row } of placed) {
    const last = rows.at(-1);
    if (row.type === "opened" && last?.type === "opened") {
      const by = [...new Set([...last.by, ...row.by])];
      rows[rows.length - 1] = { ...last, at: row.at, by };
    } else rows.push(row);
  }
  return rows;
}

function placeEntries(thread: ThreadEntry[]): Placed[] {
  let last = 0;
  return thread.map((entry) => {
    last = Math.max(last, Date.parse(entry.at));
    return { type: "entry", key: entry.id, at: entry.at, time: last, entry };
  });
}

/** Who was told of an urgent tip stands in its history with the hour of the tip. */
export function tellsArrival({ kind, value }: TipEvent): boolean {
  return kind === "clock" && value.startsWith("unread:");
}
