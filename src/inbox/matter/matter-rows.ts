import type {
  MatterEntry,
  MatterEvent,
  MatterView,
  MatterWords,
} from "../../core/station/matter-views.ts";

/** Entries whose words were read. */
export type KnownEntries = ReadonlyMap<string, MatterWords["entries"][number]>;

/** A line of a matter's timeline: the same that happened to several tips at one time is one line. */
export type MatterRow = { key: string; at: string; tips: readonly string[] } & (
  | { type: "received" }
  | { type: "opened"; by: string }
  | { type: "event"; event: MatterEvent }
  | { type: "entry"; entry: MatterEntry }
);

/** `same`: rows beside each other that have it are one; null: it stands alone. */
type Placed = MatterRow & { time: number; same: string | null };

/**
 * Everything that happened to the tips of a matter, newest last. Of a resident only the hour is known:
 * an answer stands behind the question before it. `apart`: each entry has its own line, because its
 * words are shown.
 */
export function matterRows(
  { tips, events, entries }: Pick<MatterView, "tips" | "events" | "entries">,
  apart: boolean,
): MatterRow[] {
  const placed = [
    ...tips.map(({ id, receivedAt }) => received(id, receivedAt)),
    ...events.map(placeEvent),
    ...placeEntries(entries, apart),
  ].sort((a, b) => a.time - b.time);
  const rows: MatterRow[] = [];
  let last: string | null = null;
  for (const { time: _, same, ...row } of placed) {
    const before = rows.at(-1);
    if (before && same !== null && same === last) {
      const of = [...new Set([...before.tips, ...row.tips])];
      rows[rows.length - 1] = { ...before, at: row.at, tips: of };
    } else rows.push(row);
    last = same;
  }
  return rows;
}

function received(id: string, at: string): Placed {
  const time = Date.parse(at);
  return { type: "received", key: `came ${id}`, at, tips: [id], time, same: `came ${at}` };
}

function placeEvent(event: MatterEvent, index: number): Placed {
  const { at, kind, value, officer, tip } = event;
  const row = { key: `event ${index}`, at, tips: [tip], time: Date.parse(at) };
  const same = `${kind} ${value} ${officer}`;
  return kind === "opened"
    ? { ...row, type: kind, by: officer, same }
    : { ...row, type: "event", event, same };
}

/** Letters of an ISO time up to its minute. */
const TO_MINUTE = 16;

function placeEntries(entries: readonly MatterEntry[], apart: boolean): Placed[] {
  const last = new Map<string, number>();
  return entries.map((entry) => {
    const { id, tip, at, officer } = entry;
    const time = Math.max(last.get(tip) ?? 0, Date.parse(at));
    last.set(tip, time);
    const same = `${entry.private} ${officer} ${at.slice(0, TO_MINUTE)}`;
    const isAlone = apart || officer === null;
    return { type: "entry", key: id, at, tips: [tip], time, entry, same: isAlone ? null : same };
  });
}
