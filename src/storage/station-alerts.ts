import { eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import { type AlertRow, type AlertStore, NO_ALERTS } from "../app/station/alert-store.ts";
import { alerts } from "./station-tables.ts";

/** The only row. */
const ONE = 1;

export function makeAlertStore(db: DrizzleSqliteDODatabase): AlertStore {
  const get = (): AlertRow => {
    const [found] = db.select().from(alerts).where(eq(alerts.one, ONE)).all();
    if (!found) return NO_ALERTS;
    const { one: _, ...row } = found;
    return row;
  };
  return {
    get,
    set: (change) => {
      const row = { ...get(), ...change };
      db.insert(alerts)
        .values({ one: ONE, ...row })
        .onConflictDoUpdate({ target: alerts.one, set: row })
        .run();
    },
  };
}
