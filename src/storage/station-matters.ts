import { asc, desc, eq, inArray } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { MatterStore } from "../app/station/matter-store.ts";
import { countRows } from "./count-rows.ts";
import { events, thread, tips } from "./station-tip-tables.ts";

/** `sql`: counts of groups, which drizzle is deployed without. */
export function makeMatterStore(db: DrizzleSqliteDODatabase, sql: SqlStorage): MatterStore {
  const membersOf = (matter: string) =>
    db.select({ id: tips.id }).from(tips).where(eq(tips.matter, matter));
  return {
    tips: (matter) =>
      membersOf(matter)
        .orderBy(asc(tips.seq))
        .all()
        .map(({ id }) => id),
    size: (matter) => countRows(db, tips, eq(tips.matter, matter)),
    set: (ids, matter) => {
      for (const id of ids) db.update(tips).set({ matter }).where(eq(tips.id, id)).run();
    },
    events: (matter, limit) => {
      const found = db
        .select()
        .from(events)
        .where(inArray(events.tip, membersOf(matter)));
      return found.orderBy(desc(events.seq)).limit(limit).all().reverse();
    },
    entries: (matter, limit) => {
      const found = db
        .select()
        .from(thread)
        .where(inArray(thread.tip, membersOf(matter)));
      return found.orderBy(desc(thread.seq)).limit(limit).all().reverse();
    },
    lastEntries: (matter) =>
      sql
        .exec<{ tip: string; id: string }>(
          `SELECT tip, id FROM thread WHERE seq IN (SELECT MAX(thread.seq) FROM tips
            JOIN thread ON thread.tip = tips.id WHERE tips.matter = ? GROUP BY tips.id)
            ORDER BY seq`,
          matter,
        )
        .toArray(),
    crowd: () =>
      sql
        .exec<{ area: string; tips: number }>(
          `SELECT area, COUNT(*) AS tips FROM tips
            WHERE listed AND list_key >= 200000000000000 AND urgent AND closed_at IS NULL
            GROUP BY area ORDER BY 2, 1`,
        )
        .toArray(),
  };
}
