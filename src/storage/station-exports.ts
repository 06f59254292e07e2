import { asc, eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { ExportStore } from "../app/station/officer-store.ts";
import { exports } from "./station-tables.ts";

export function makeExportStore(db: DrizzleSqliteDODatabase): ExportStore {
  return {
    all: () => db.select().from(exports).orderBy(asc(exports.officer)).all(),
    set: ({ officer, ...grant }) =>
      db
        .insert(exports)
        .values({ officer, ...grant })
        .onConflictDoUpdate({ target: exports.officer, set: grant })
        .run(),
    remove: (officer) => db.delete(exports).where(eq(exports.officer, officer)).run(),
  };
}
