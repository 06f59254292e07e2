import { and, asc, eq, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { ReadStore } from "../app/station/officer-store.ts";
import { reads } from "./station-tables.ts";

export function makeReadStore(db: DrizzleSqliteDODatabase): ReadStore {
  return {
    add: (row) =>
      db
        .insert(reads)
        .values(row)
        .onConflictDoUpdate({
          target: [reads.officer, reads.day],
          set: { count: sql`${reads.count} + ${row.count}` },
        })
        .run(),
    all: () => db.select().from(reads).orderBy(asc(reads.officer), asc(reads.day)).all(),
    remove: (officer, day) =>
      db
        .delete(reads)
        .where(and(eq(reads.officer, officer), eq(reads.day, day)))
        .run(),
  };
}
