import type { MatterStore } from "../../../src/app/station/matter-store.ts";
import type { StationTables } from "./memory-station-tables.ts";

/** Tips about the same thing, in memory. */
export function makeMemoryMatters(tables: StationTables): MatterStore {
  const of = (matter: string) => tables.tips.filter((tip) => tip.matter === matter);
  const ids = (matter: string) => of(matter).map(({ id }) => id);
  const rowsOf = <Row extends { tip: string }>(rows: Row[], matter: string) => {
    const members = ids(matter);
    return structuredClone(rows.filter(({ tip }) => members.includes(tip)));
  };
  return {
    tips: ids,
    size: (matter) => of(matter).length,
    set: (changed, matter) => {
      for (const tip of tables.tips) if (changed.includes(tip.id)) tip.matter = matter;
    },
    events: (matter, limit) => rowsOf(tables.events, matter).slice(-limit),
    entries: (matter, limit) => rowsOf(tables.thread, matter).slice(-limit),
    lastEntries: (matter) => {
      const last = new Map(rowsOf(tables.thread, matter).map((entry) => [entry.tip, entry.id]));
      return rowsOf(tables.thread, matter)
        .filter(({ tip, id }) => last.get(tip) === id)
        .map(({ tip, id }) => ({ tip, id }));
    },
    crowd: () => {
      const counts = new Map<string, number>();
      for (const { listed, urgent, closedAt, area } of tables.tips)
        if (listed && urgent && closedAt === null) counts.set(area, (counts.get(area) ?? 0) + 1);
      const rows = [...counts].map(([area, tips]) => ({ area, tips }));
      return rows.sort((a, b) => a.tips - b.tips || (a.area < b.area ? -1 : 1));
    },
  };
}
