import { and, eq, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { TipWords } from "../app/station/tip-store.ts";
import { tips } from "./station-tip-tables.ts";

/** The sealed content of many tips at once. */
export function makeTipWords(db: DrizzleSqliteDODatabase): TipWords {
  const { id, sealed, digest } = tips;
  return {
    words: (ids) => db.select({ id, sealed, digest }).from(tips).where(among(ids)).all(),
    listed: (ids) => {
      const rows = db.select({ id }).from(tips).where(among(ids)).all();
      return rows.map((row) => row.id);
    },
  };
}

/** A statement takes a hundred values, so the ids are one. */
function among(ids: string[]) {
  const isAsked = sql`${tips.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`;
  return and(isAsked, eq(tips.listed, true));
}
