import type { CaseStore, Watch } from "../../../src/app/station/case-store.ts";
import { addNew, type StationTables, take } from "./memory-station-tables.ts";

const key = ({ tip, officer }: Watch) => `${tip} ${officer}`;

/** Whose cases tips are, in memory. */
export function makeMemoryCases(tables: StationTables): CaseStore {
  const owned = (owner: string) => tables.tips.filter((tip) => tip.owner === owner);
  const open = (owner: string) => owned(owner).filter(({ closedAt }) => closedAt === null);
  return {
    handOver: ({ from, to, at, officer, isOpen }) => {
      const moved = isOpen ? open(from) : owned(from);
      for (const tip of moved) {
        tables.events.push({ tip: tip.id, at, kind: "owner", value: to ?? "", officer });
        tip.owner = to;
      }
      return moved.length;
    },
    countOpen: (owner) => open(owner).length,
    watch: (watch, on) => {
      if (on) addNew(tables.watchers, watch, key);
      else take(tables.watchers, (row) => key(row) === key(watch));
    },
    isWatched: (watch) => tables.watchers.some((row) => key(row) === key(watch)),
    unwatchAll: (officer) => void take(tables.watchers, (row) => row.officer === officer),
  };
}
