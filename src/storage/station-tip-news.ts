import { count, eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { TipStore } from "../app/station/store.ts";
import { tips } from "./station-tables.ts";

/** What the resident was told about a tip, and the resident's rating of its closing. */
export function makeTipNews(
  db: DrizzleSqliteDODatabase,
): Pick<TipStore, "setTold" | "setRating" | "countRated"> {
  return {
    setTold: (id, told) => db.update(tips).set({ told }).where(eq(tips.id, id)).run(),
    setRating: (id, rating) => db.update(tips).set({ rating }).where(eq(tips.id, id)).run(),
    countRated: (rating) =>
      db.select({ n: count() }).from(tips).where(eq(tips.rating, rating)).all()[0]?.n ?? 0,
  };
}
