import { eq, lt, min } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { GuessStore } from "../app/station/store.ts";
import { countRows } from "./count-rows.ts";
import { guesses } from "./station-tables.ts";

export function makeGuessStore(db: DrizzleSqliteDODatabase): GuessStore {
  return {
    has: (id) => db.select().from(guesses).where(eq(guesses.id, id)).all().length > 0,
    count: () => countRows(db, guesses),
    add: (guess) => db.insert(guesses).values(guess).run(),
    remove: (id) => db.delete(guesses).where(eq(guesses.id, id)).run(),
    removeBefore: (hour) => db.delete(guesses).where(lt(guesses.hour, hour)).run(),
    oldestHour: () =>
      db
        .select({ hour: min(guesses.hour) })
        .from(guesses)
        .all()[0]?.hour ?? null,
  };
}
