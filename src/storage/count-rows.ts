import { count, type SQL } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Number of a table's rows, or of those that fit. */
export function countRows(db: DrizzleSqliteDODatabase, table: SQLiteTable, fits?: SQL): number {
  return db.select({ n: count() }).from(table).where(fits).all()[0]?.n ?? 0;
}
