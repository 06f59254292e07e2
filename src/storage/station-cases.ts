import { and, eq, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { CaseStore, Watch } from "../app/station/case-store.ts";
import { countRows } from "./count-rows.ts";
import { IN_LIST, OPEN_IN_LIST } from "./station-tip-list.ts";
import { events, tips, watchers } from "./station-tip-tables.ts";

const isOf = ({ tip, officer }: Watch) => and(eq(watchers.tip, tip), eq(watchers.officer, officer));

export function makeCaseStore(db: DrizzleSqliteDODatabase): CaseStore {
  return {
    handOver: ({ from, to, at, officer, isOpen }) => {
      const moved = and(eq(tips.owner, from), isOpen ? OPEN_IN_LIST : IN_LIST);
      const event = sql`SELECT ${tips.id}, ${at}, 'owner', ${to ?? ""}, ${officer}`;
      db.run(
        sql`INSERT INTO ${events} (tip, at, kind, value, officer) ${event} FROM ${tips} WHERE ${moved}`,
      );
      return db.update(tips).set({ owner: to }).where(moved).returning({ id: tips.id }).all()
        .length;
    },
    countOpen: (owner) => countRows(db, tips, and(eq(tips.owner, owner), OPEN_IN_LIST)),
    watch: (watch, on) => {
      if (on) db.insert(watchers).values(watch).onConflictDoNothing().run();
      else db.delete(watchers).where(isOf(watch)).run();
    },
    isWatched: (watch) => db.select().from(watchers).where(isOf(watch)).all().length > 0,
    unwatchAll: (officer) => db.delete(watchers).where(eq(watchers.officer, officer)).run(),
  };
}
