import { and, asc, eq, isNull, max } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { OfficerStore } from "../app/station/officer-store.ts";
import { invites, officers } from "./station-tables.ts";

const PRESENT = isNull(officers.leftAt);

/** Columns that are cleared when an officer leaves. */
const NOTHING = {
  recipient: "",
  wrappedIdentity: "",
  stationKey: null,
  keyFile: false,
};

export function makeOfficerStore(db: DrizzleSqliteDODatabase): OfficerStore {
  return {
    insert: (officer) => db.insert(officers).values(officer).run(),
    find: (id) =>
      db
        .select()
        .from(officers)
        .where(and(eq(officers.id, id), PRESENT))
        .all()[0] ?? null,
    all: () => db.select().from(officers).where(PRESENT).orderBy(asc(officers.seq)).all(),
    names: () => db.select({ id: officers.id, name: officers.name }).from(officers).all(),
    leave: (id, leftAt, leftWith) =>
      db
        .update(officers)
        .set({ ...NOTHING, leftAt, leftWith })
        .where(eq(officers.id, id))
        .run(),
    leftWith: () =>
      db
        .select({ n: max(officers.leftWith) })
        .from(officers)
        .all()[0]?.n ?? null,
    setRole: (id, role) => db.update(officers).set({ role }).where(eq(officers.id, id)).run(),
    dropKeyFile: (id) =>
      db
        .update(officers)
        .set({ keyFile: false, wrappedIdentity: "" })
        .where(eq(officers.id, id))
        .run(),
    setStationKey: (id, sealed) =>
      db
        .update(officers)
        .set({ stationKey: Uint8Array.from(sealed) })
        .where(eq(officers.id, id))
        .run(),
    noteAdmission: (id, { by: admittedBy, at: admittedAt }) =>
      db
        .update(officers)
        .set({ admittedBy, admittedAt })
        .where(and(eq(officers.id, id), PRESENT))
        .run(),
    arrivals: () =>
      db
        .select()
        .from(officers)
        .all()
        .map(({ id, invitedBy, admittedBy, admittedAt, joinedAt, recipient }) => ({
          id,
          invitedBy,
          admittedBy,
          at: admittedAt ?? joinedAt,
          recipient,
        })),
    addInvite: (invite) => db.insert(invites).values(invite).run(),
    invite: (hash) => db.select().from(invites).where(eq(invites.hash, hash)).all()[0] ?? null,
    invites: () => db.select().from(invites).orderBy(asc(invites.expiresAt)).all(),
    removeInvite: (hash) => db.delete(invites).where(eq(invites.hash, hash)).run(),
    clearInvitesBy: (officer) => db.delete(invites).where(eq(invites.invitedBy, officer)).run(),
  };
}
