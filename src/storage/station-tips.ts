import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { TipStore } from "../app/station-store.ts";
import { events, thread, tips } from "./station-tables.ts";

/** Columns of the list: without the sealed text, which would be read for nothing. */
const LIST = {
  seq: tips.seq,
  id: tips.id,
  category: tips.category,
  area: tips.area,
  urgent: tips.urgent,
  status: tips.status,
  receivedAt: tips.receivedAt,
  unread: tips.unread,
  mediaCount: tips.mediaCount,
};

export function makeTipStore(db: DrizzleSqliteDODatabase): TipStore {
  return {
    insert: (tip) =>
      db.insert(tips).values(tip).onConflictDoNothing().returning({ id: tips.id }).all().length > 0,
    find: (id) => db.select().from(tips).where(eq(tips.id, id)).all()[0] ?? null,
    page: ({ status, before, limit }) =>
      db
        .select(LIST)
        .from(tips)
        .where(
          and(
            status === null ? undefined : eq(tips.status, status),
            before === null ? undefined : lt(tips.seq, before),
          ),
        )
        .orderBy(desc(tips.seq))
        .limit(limit)
        .all(),
    setStatus: (id, status) => db.update(tips).set({ status }).where(eq(tips.id, id)).run(),
    addUnread: (id) =>
      db
        .update(tips)
        .set({ unread: sql`${tips.unread} + 1` })
        .where(eq(tips.id, id))
        .run(),
    clearUnread: (id) => db.update(tips).set({ unread: 0 }).where(eq(tips.id, id)).run(),
    addEvent: (event) => db.insert(events).values(event).run(),
    events: (tip) =>
      db.select().from(events).where(eq(events.tip, tip)).orderBy(asc(events.seq)).all(),
    addEntry: (entry) =>
      db.insert(thread).values(entry).onConflictDoNothing().returning({ id: thread.id }).all()
        .length > 0,
    entry: (id) => db.select().from(thread).where(eq(thread.id, id)).all()[0] ?? null,
    thread: (tip) =>
      db.select().from(thread).where(eq(thread.tip, tip)).orderBy(asc(thread.seq)).all(),
  };
}
