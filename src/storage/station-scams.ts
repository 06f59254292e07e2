import { desc, eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { ScamStore } from "../app/station/store.ts";
import { scams } from "./station-tables.ts";

export function makeScamStore(db: DrizzleSqliteDODatabase): ScamStore {
  return {
    insert: (row) =>
      db.insert(scams).values(row).onConflictDoNothing().returning({ id: scams.id }).all().length >
      0,
    remove: (id) =>
      db.delete(scams).where(eq(scams.id, id)).returning({ id: scams.id }).all().length > 0,
    all: (limit) => db.select().from(scams).orderBy(desc(scams.seq)).limit(limit).all(),
  };
}
