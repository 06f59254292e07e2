import { desc, eq, lte } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { ShiftStore } from "../app/station/store.ts";
import { shifts, unchecked } from "./station-tables.ts";

export function makeShiftStore(db: DrizzleSqliteDODatabase): ShiftStore {
  const newest = db.select().from(shifts).orderBy(desc(shifts.seq));
  return {
    add: (row, kept) => {
      db.insert(shifts).values(row).run();
      const [last] = newest.all().slice(kept);
      if (!last) return;
      const gone = db.delete(shifts).where(lte(shifts.seq, last.seq)).returning().all();
      // Nobody can compare them any more.
      for (const { id } of gone) db.delete(unchecked).where(eq(unchecked.id, id)).run();
    },
    find: (id) => db.select().from(shifts).where(eq(shifts.id, id)).all()[0] ?? null,
    all: () => db.select().from(shifts).orderBy(desc(shifts.seq)).all(),
    take: (id, taken) => db.update(shifts).set(taken).where(eq(shifts.id, id)).run(),
  };
}
