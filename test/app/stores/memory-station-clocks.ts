import type { ClockStore } from "../../../src/app/station/clock-store.ts";
import { CLOCKS, type ClockId } from "../../../src/core/station/clock-views.ts";
import { type StationTables, take } from "./memory-station-tables.ts";

/** A station's clocks of tips, in memory. */
export function makeMemoryClocks(tables: StationTables): ClockStore {
  const tipOf = (id: string) => tables.tips.find((tip) => tip.id === id);
  const clocksOf = (id: string) => tables.clocks.find(({ tip }) => tip === id);
  const endOf = (id: string, clock: ClockId) =>
    clocksOf(id)?.dues.find((due) => due.clock === clock)?.at ?? null;
  const waiting = () =>
    tables.clocks
      .flatMap(({ tip, nextAt }) => (nextAt === null ? [] : [{ tip, nextAt }]))
      .sort((a, b) => a.nextAt - b.nextAt || (a.tip < b.tip ? -1 : 1));
  const reads = (officer: string | null) => {
    const found = tables.officers.find(({ id }) => id === officer);
    return found?.stationKey != null && ["head", "officer"].includes(found.role);
  };
  return {
    find: (id) => {
      const tip = tipOf(id);
      if (!tip) return null;
      const { receivedAt, status } = tip;
      const none = { from: null, answered: false, stoppedOn: null, extended: null };
      return structuredClone({ receivedAt, status, ...(clocksOf(id)?.clocks ?? none) });
    },
    set: (tip, { clocks, dues, nextAt }) => {
      const { from, answered, stoppedOn, extended } = clocks;
      take(tables.clocks, (row) => row.tip === tip);
      const kept = { from, answered, stoppedOn, extended };
      tables.clocks.push(structuredClone({ tip, clocks: kept, dues, nextAt }));
    },
    due: (now, limit) =>
      waiting()
        .filter(({ nextAt }) => nextAt <= now)
        .slice(0, limit)
        .map(({ tip }) => tip),
    nextAt: () => {
      const [first] = waiting();
      return first ? Math.max(first.nextAt, 1) : null;
    },
    follow: (rules) => {
      if (tables.clockRules === rules) return;
      tables.clockRules = rules;
      for (const row of tables.clocks) if (row.clocks.stoppedOn === null) row.nextAt = 0;
    },
    told: (id) =>
      tables.reminders
        .filter(({ tip }) => tip === id)
        .map(({ clock, at, stage }) => ({ clock, at, stage })),
    tell: ({ tip, clock, at, stage }) => {
      const isKnown = tables.reminders.some(
        (row) => row.tip === tip && row.clock === clock && row.at === at && row.stage === stage,
      );
      if (isKnown) return false;
      tables.lastReminder += 1;
      tables.reminders.push({ seq: tables.lastReminder, tip, clock, at, stage });
      return true;
    },
    open: ({ officer, isHead, limit }) =>
      tables.reminders
        .filter((row) => endOf(row.tip, row.clock) === row.at && endOf(row.tip, "result") !== null)
        .filter(
          ({ tip, clock, at, seq }) =>
            !tables.reminders.some(
              (row) => row.tip === tip && row.clock === clock && row.at === at && row.seq > seq,
            ),
        )
        .flatMap((row) => {
          const tip = tipOf(row.tip);
          if (!tip?.listed) return [];
          const { number, category, area, urgent, owner } = tip;
          return [{ ...row, number, category, area, urgent, owner }];
        })
        .filter(
          ({ owner, stage }) =>
            !reads(owner) || owner === officer || (isHead && stage === "escalated"),
        )
        .sort((a, b) => b.seq - a.seq)
        .slice(0, limit),
    seen: (officer) => tables.remindersSeen.find((row) => row.officer === officer)?.seq ?? 0,
    setSeen: (officer, seq) => {
      take(tables.remindersSeen, (row) => row.officer === officer);
      tables.remindersSeen.push({ officer, seq });
    },
    counts: (from, to) =>
      CLOCKS.flatMap((clock) => {
        const ends = tables.clocks
          .flatMap(({ tip }) => endOf(tip, clock) ?? [])
          .filter((at) => at >= from && at < to);
        return [...new Set(ends)]
          .sort((a, b) => a - b)
          .map((at) => ({ at, clock, count: ends.filter((end) => end === at).length }));
      }),
  };
}
