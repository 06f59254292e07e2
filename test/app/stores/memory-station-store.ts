import type { AuditRow, StationStore } from "../../../src/app/station/store.ts";
import { makeMemoryDesk } from "./memory-station-desk.ts";
import { newStationTables } from "./memory-station-tables.ts";
import { makeMemoryTips } from "./memory-station-tips.ts";

export interface MemoryStation {
  store: StationStore;
  /** What was noted, the oldest first. */
  audited(): AuditRow[];
}

/** A station's tables in memory, for tests of what uses them. */
export function makeMemoryStationStore(
  outbox: { reread(): void } = { reread: () => undefined },
): MemoryStation {
  const tables = newStationTables();
  const store: StationStore = {
    ...makeMemoryTips(tables),
    ...makeMemoryDesk(tables),
    audit: (row) => void tables.audit.push({ ...row }),
    atomically: (work) => {
      const before = structuredClone(tables);
      try {
        return work();
      } catch (error) {
        Object.assign(tables, before);
        outbox.reread();
        throw error;
      }
    },
  };
  return { store, audited: () => structuredClone(tables.audit) };
}
