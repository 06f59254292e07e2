import { eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { HoldStore } from "../app/station/tip-store.ts";
import { holds } from "./station-tip-tables.ts";

export function makeHoldStore(db: DrizzleSqliteDODatabase): HoldStore {
  return {
    find: (tip) => db.select().from(holds).where(eq(holds.tip, tip)).all()[0] ?? null,
    insert: (hold) => db.insert(holds).values(hold).run(),
    remove: (tip) => db.delete(holds).where(eq(holds.tip, tip)).run(),
  };
}
