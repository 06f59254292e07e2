import { asc, eq } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { PasskeyStore } from "../app/station/officer-store.ts";
import { passkeys } from "./station-tables.ts";

export function makePasskeyStore(db: DrizzleSqliteDODatabase): PasskeyStore {
  return {
    add: (passkey) =>
      db.insert(passkeys).values(passkey).onConflictDoNothing().returning({ id: passkeys.id }).all()
        .length > 0,
    find: (id) => db.select().from(passkeys).where(eq(passkeys.id, id)).all()[0] ?? null,
    of: (officer) =>
      db
        .select()
        .from(passkeys)
        .where(eq(passkeys.officer, officer))
        .orderBy(asc(passkeys.seq))
        .all(),
    noteUse: (id, use) => db.update(passkeys).set(use).where(eq(passkeys.id, id)).run(),
    rename: (id, name) => db.update(passkeys).set({ name }).where(eq(passkeys.id, id)).run(),
    remove: (id) => db.delete(passkeys).where(eq(passkeys.id, id)).run(),
    removeOf: (officer) => db.delete(passkeys).where(eq(passkeys.officer, officer)).run(),
  };
}
