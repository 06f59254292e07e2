import { and, asc, eq, gt } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { SuspensionStore } from "../app/station/officer-store.ts";
import { suspensions } from "./station-tables.ts";

export function makeSuspensionStore(db: DrizzleSqliteDODatabase): SuspensionStore {
  const { officer, by, at, until } = suspensions;
  return {
    all: () =>
      db.select({ officer, by, at, until }).from(suspensions).orderBy(asc(suspensions.seq)).all(),
    add: (suspension) => db.insert(suspensions).values(suspension).run(),
    end: (id, now) =>
      db
        .update(suspensions)
        .set({ until: now })
        .where(and(eq(officer, id), gt(until, now)))
        .run(),
  };
}
