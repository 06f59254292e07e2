import { and, asc, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import { CHANGES_NOTHING } from "../app/station/changes-nothing.ts";
import type { EntryRow, EventRow, TipStore } from "../app/station/tip-store.ts";
import { unchecked } from "./station-tables.ts";
import { events, thread, tipReads, tips } from "./station-tip-tables.ts";

type Methods =
  | "addEvent"
  | "events"
  | "addEntry"
  | "entry"
  | "setGoesAt"
  | "removeEntry"
  | "thread"
  | "setSaid"
  | "markSeen"
  | "hasSeen";

/** What happens to tips, and who has seen it. */
export function makeTipEvents(db: DrizzleSqliteDODatabase): Pick<TipStore, Methods> {
  return {
    addEvent: (event) => addEvent(db, event),
    events: (tip) =>
      db.select().from(events).where(eq(events.tip, tip)).orderBy(asc(events.seq)).all(),
    addEntry: (entry) => addEntry(db, entry),
    entry: (id) => db.select().from(thread).where(eq(thread.id, id)).all()[0] ?? null,
    setGoesAt: (id, goesAt) => db.update(thread).set({ goesAt }).where(eq(thread.id, id)).run(),
    removeEntry: (id) => removeEntry(db, id),
    thread: (tip) =>
      db.select().from(thread).where(eq(thread.tip, tip)).orderBy(asc(thread.seq)).all(),
    setSaid: (id) => db.update(thread).set({ said: true }).where(eq(thread.id, id)).run(),
    markSeen: (tip, officer) =>
      db.insert(tipReads).values({ tip, officer }).onConflictDoNothing().run(),
    hasSeen: (tip, officer) =>
      db
        .select()
        .from(tipReads)
        .where(and(eq(tipReads.tip, tip), eq(tipReads.officer, officer)))
        .all().length > 0,
  };
}

function addEvent(db: DrizzleSqliteDODatabase, event: EventRow): void {
  db.insert(events).values(event).run();
  if (!CHANGES_NOTHING.has(event.kind)) noteEvent(db, event);
}

function addEntry(db: DrizzleSqliteDODatabase, entry: EntryRow): boolean {
  const added = db.insert(thread).values(entry).onConflictDoNothing().returning({ id: thread.id });
  if (added.all().length === 0) return false;
  const { tip, officer } = entry;
  noteEvent(db, { tip, officer, at: Date.parse(entry.at) });
  // What was written with a status asks nothing.
  if (!entry.private && entry.said === null)
    db.update(tips)
      .set({ waiting: officer !== null })
      .where(eq(tips.id, tip))
      .run();
  return true;
}

function removeEntry(db: DrizzleSqliteDODatabase, id: string): void {
  const [gone] = db.delete(thread).where(eq(thread.id, id)).returning().all();
  if (!gone) return;
  const { tip } = gone;
  // Nobody can compare it any more.
  db.delete(unchecked)
    .where(and(eq(unchecked.kind, "entry"), eq(unchecked.id, id)))
    .run();
  db.update(tips)
    .set({ sentence: null })
    .where(and(eq(tips.id, tip), eq(tips.sentence, id)))
    .run();
  if (gone.private || gone.said !== null) return;
  const asks = and(eq(thread.tip, tip), eq(thread.private, false), isNull(thread.said));
  const [last] = db.select().from(thread).where(asks).orderBy(desc(thread.seq)).limit(1).all();
  const waiting = last !== undefined && last.officer !== null;
  db.update(tips).set({ waiting }).where(eq(tips.id, tip)).run();
}

/** A tip's last event, which is new to all but who did it. `officer` null: the resident. */
function noteEvent(
  db: DrizzleSqliteDODatabase,
  { tip, at, officer }: { tip: string; at: number; officer: string | null },
): void {
  const eventAt = sql<number>`max(${tips.eventAt}, ${at})`;
  db.update(tips).set({ eventAt }).where(eq(tips.id, tip)).run();
  const others = officer === null ? undefined : ne(tipReads.officer, officer);
  db.delete(tipReads)
    .where(and(eq(tipReads.tip, tip), others))
    .run();
}
