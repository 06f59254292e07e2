import { and, asc, count, eq, isNull, lte, or } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { OfficerStore } from "../app/station-store.ts";
import { invites, officers, stationKeys } from "./station-tables.ts";

export function makeOfficerStore(db: DrizzleSqliteDODatabase): OfficerStore {
  return {
    insert: (officer) => db.insert(officers).values(officer).run(),
    find: (id) => db.select().from(officers).where(eq(officers.id, id)).all()[0] ?? null,
    all: () => db.select().from(officers).orderBy(asc(officers.seq)).all(),
    count: () => db.select({ n: count() }).from(officers).all()[0]?.n ?? 0,
    setCounter: (id, counter) =>
      db.update(officers).set({ counter }).where(eq(officers.id, id)).run(),
    setStationKey: (id, sealed) =>
      db
        .update(officers)
        .set({ stationKey: Uint8Array.from(sealed) })
        .where(eq(officers.id, id))
        .run(),
    stationRecipient: () => db.select().from(stationKeys).all()[0]?.recipient ?? null,
    setStationRecipient: (recipient, madeAt) =>
      db.insert(stationKeys).values({ recipient, madeAt }).run(),
    addInvite: (invite) => db.insert(invites).values(invite).run(),
    invite: (hash) => db.select().from(invites).where(eq(invites.hash, hash)).all()[0] ?? null,
    removeInvite: (hash) => db.delete(invites).where(eq(invites.hash, hash)).run(),
    clearInvites: (now, operators) => {
      const expired = lte(invites.expiresAt, now);
      const stale = operators ? or(expired, isNull(invites.invitedBy)) : and(expired);
      db.delete(invites).where(stale).run();
    },
  };
}
