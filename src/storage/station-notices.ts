import { and, asc, desc, eq, gt, isNotNull, max } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { NoticeStore } from "../app/station/notice-store.ts";
import { countRows } from "./count-rows.ts";
import { notices } from "./station-tables.ts";

export function makeNoticeStore(db: DrizzleSqliteDODatabase): NoticeStore {
  return {
    insert: (notice) =>
      db.insert(notices).values(notice).onConflictDoNothing().returning({ id: notices.id }).all()
        .length > 0,
    find: (id) => db.select().from(notices).where(eq(notices.id, id)).all()[0] ?? null,
    ids: () =>
      db
        .select({ id: notices.id })
        .from(notices)
        .all()
        .map(({ id }) => id),
    all: (limit) => db.select().from(notices).orderBy(desc(notices.seq)).limit(limit).all(),
    approved: (limit) =>
      db
        .select()
        .from(notices)
        .where(isNotNull(notices.approvedAt))
        .orderBy(desc(notices.approvedAt), desc(notices.seq))
        .limit(limit)
        .all(),
    going: () =>
      db
        .select()
        .from(notices)
        .where(isNotNull(notices.goesAt))
        .orderBy(asc(notices.goesAt), asc(notices.seq))
        .all(),
    nextNumber: () =>
      (db
        .select({ n: max(notices.number) })
        .from(notices)
        .get()?.n ?? 0) + 1,
    emergencies: (author, since) => {
      const asked = and(isNotNull(notices.reason), gt(notices.createdAt, since));
      const by = eq(notices.author, author);
      return countRows(db, notices, and(by, asked));
    },
    update: (id, change) => db.update(notices).set(change).where(eq(notices.id, id)).run(),
  };
}
