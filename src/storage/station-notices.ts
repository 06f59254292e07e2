import { desc, eq, isNotNull } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { NoticeStore } from "../app/station/store.ts";
import { notices } from "./station-tables.ts";

export function makeNoticeStore(db: DrizzleSqliteDODatabase): NoticeStore {
  return {
    insert: (notice) =>
      db.insert(notices).values(notice).onConflictDoNothing().returning({ id: notices.id }).all()
        .length > 0,
    find: (id) => db.select().from(notices).where(eq(notices.id, id)).all()[0] ?? null,
    all: (limit) => db.select().from(notices).orderBy(desc(notices.seq)).limit(limit).all(),
    approved: (limit) =>
      db
        .select()
        .from(notices)
        .where(isNotNull(notices.approvedAt))
        .orderBy(desc(notices.approvedAt), desc(notices.seq))
        .limit(limit)
        .all(),
    approve: (id, approvedBy, approvedAt) =>
      db.update(notices).set({ approvedBy, approvedAt }).where(eq(notices.id, id)).run(),
  };
}
