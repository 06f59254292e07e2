import type { StationStore } from "../../../src/app/station/store.ts";
import type { AuditNote } from "../../../src/core/station/audit.ts";
import { auditedIn } from "../../contract/audited.ts";
import { makeMemoryAudit } from "./memory-station-audit.ts";
import { makeMemoryCases } from "./memory-station-cases.ts";
import { makeMemoryClocks } from "./memory-station-clocks.ts";
import { makeMemoryDesk } from "./memory-station-desk.ts";
import { makeMemoryDuty } from "./memory-station-duty.ts";
import { makeMemoryFigures } from "./memory-station-figures.ts";
import { makeMemoryMatters } from "./memory-station-matters.ts";
import { newStationTables } from "./memory-station-tables.ts";
import { makeMemoryTips } from "./memory-station-tips.ts";

export interface MemoryStation {
  store: StationStore;
  /** What was noted, the oldest first. */
  audited(): AuditNote[];
  /** All that is stored but the audit. */
  kept(): unknown;
}

/** A station's tables in memory. */
export function makeMemoryStationStore(
  outbox: { reread(): void } = { reread: () => undefined },
  station = "fire",
): MemoryStation {
  const tables = newStationTables();
  const store: StationStore = {
    ...makeMemoryTips(tables),
    cases: makeMemoryCases(tables),
    matters: makeMemoryMatters(tables),
    ...makeMemoryDesk(tables),
    clocks: makeMemoryClocks(tables),
    ...makeMemoryDuty(tables),
    alerts: {
      get: () => structuredClone(tables.alerts),
      set: (change) => void Object.assign(tables, { alerts: { ...tables.alerts, ...change } }),
    },
    figures: makeMemoryFigures(tables),
    ...makeMemoryAudit(tables, station),
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
  const kept = () => structuredClone({ ...tables, audit: null });
  return { store, audited: () => auditedIn(store), kept };
}
