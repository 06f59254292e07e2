import {
  ALL_HEADS,
  type CallStore,
  type RosterStore,
} from "../../../src/app/station/duty-store.ts";
import { type StationTables, take } from "./memory-station-tables.ts";

/** A station's roster, and who was told of urgent tips, in memory. */
export function makeMemoryDuty(tables: StationTables): { roster: RosterStore; calls: CallStore } {
  return {
    roster: {
      read: () => structuredClone(tables.roster),
      write: (next) => {
        tables.roster = structuredClone(next);
      },
    },
    calls: makeCalls(tables),
  };
}

function makeCalls(tables: StationTables): CallStore {
  const waiting = () =>
    tables.climbs
      .flatMap(({ tip, nextAt }) => (nextAt === null ? [] : [{ tip, nextAt }]))
      .sort((a, b) => a.nextAt - b.nextAt || (a.tip < b.tip ? -1 : 1));
  const told = (tip: string) =>
    tables.calls
      .filter((call) => call.tip === tip)
      .map(({ officer }) => officer)
      .sort();
  return {
    told,
    tell: (tip, officer, nextAt) => {
      if (officer !== null && !told(tip).includes(officer)) tables.calls.push({ tip, officer });
      take(tables.climbs, (row) => row.tip === tip);
      tables.climbs.push({ tip, nextAt });
    },
    end: (tip) => {
      take(tables.calls, (row) => row.tip === tip);
      take(tables.climbs, (row) => row.tip === tip);
    },
    due: (now, latest, limit) =>
      waiting()
        .filter(({ nextAt }) => nextAt <= now || nextAt > latest)
        .slice(0, limit)
        .map(({ tip }) => tip),
    nextAt: (now, latest) => {
      const times = waiting().map(({ nextAt }) => (nextAt > latest ? now : nextAt));
      return times.length > 0 ? Math.min(...times) : null;
    },
    open: ({ officer, others, limit }) => {
      const isFor = (one: string) => one === officer || (others && !others.includes(one));
      const rows = tables.tips
        .filter(({ id, listed }) => listed && told(id).some(isFor))
        .sort((a, b) => a.seq - b.seq)
        .map(({ id, number, category, area }) => {
          const heads = told(id).filter(isFor).includes(ALL_HEADS);
          return { tip: id, number, category, area, heads };
        });
      return rows.slice(0, limit).map((row) => ({ ...row, count: rows.length }));
    },
  };
}
