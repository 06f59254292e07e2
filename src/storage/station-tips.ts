import { and, asc, eq, isNotNull, lte, notInArray, sql } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { TipRow, TipStore, TipWords } from "../app/station/tip-store.ts";
import { countRows } from "./count-rows.ts";
import { proposals, unchecked } from "./station-tables.ts";
import { makeTipEvents } from "./station-tip-events.ts";
import { makeTipList } from "./station-tip-list.ts";
import {
  calls,
  climbs,
  clocks,
  events,
  holds,
  reminders,
  thread,
  tipReads,
  tips,
  watchers,
} from "./station-tip-tables.ts";

/** But their words, which `station-words.ts` has. */
export function makeTipStore(db: DrizzleSqliteDODatabase): Omit<TipStore, keyof TipWords> {
  return {
    insert: (tip) => insert(db, tip),
    find: (id) => db.select().from(tips).where(eq(tips.id, id)).all()[0] ?? null,
    list: (id) => list(db, id),
    hasUnlisted: () => hasUnlisted(db),
    addMedia: (...added) => addMedia(db, added),
    moveMedia: (...move) => moveMedia(db, move),
    ...makeTipList(db),
    count: () => countRows(db, tips),
    hasNumber: (number) =>
      db.select({ id: tips.id }).from(tips).where(eq(tips.number, number)).all().length > 0,
    update: (id, change) => db.update(tips).set(change).where(eq(tips.id, id)).run(),
    ...makeTipEvents(db),
    setStatus: (id, status, closedAt) =>
      db.update(tips).set({ status, closedAt, rating: null }).where(eq(tips.id, id)).run(),
    markOpened: (id) => db.update(tips).set({ opened: true }).where(eq(tips.id, id)).run(),
    ...makeTipNews(db),
    remove: (id) => removeTip(db, id),
    expired: (closedBefore, limit) =>
      db
        .select()
        .from(tips)
        .where(and(lte(tips.closedAt, closedBefore), notHeld(db)))
        .orderBy(asc(tips.closedAt), asc(tips.seq))
        .limit(limit)
        .all(),
    oldestClosed: () =>
      db
        .select({ at: tips.closedAt })
        .from(tips)
        .where(and(isNotNull(tips.closedAt), notHeld(db)))
        // The index lets this read one row instead of all closed tips.
        .orderBy(asc(tips.closedAt))
        .limit(1)
        .all()[0]?.at ?? null,
    countOfHour: (...about) => countOfHour(db, about),
    addUnread: (id) =>
      db
        .update(tips)
        .set({ unread: sql`${tips.unread} + 1` })
        .where(eq(tips.id, id))
        .run(),
    clearUnread: (id) => db.update(tips).set({ unread: 0 }).where(eq(tips.id, id)).run(),
  };
}

/** What the resident was told about a tip, and the resident's rating of its closing. */
function makeTipNews(
  db: DrizzleSqliteDODatabase,
): Pick<TipStore, "setTold" | "setRating" | "countRated"> {
  return {
    setTold: (id, told) => db.update(tips).set({ told }).where(eq(tips.id, id)).run(),
    setRating: (id, rating) => db.update(tips).set({ rating }).where(eq(tips.id, id)).run(),
    countRated: (rating) => countRows(db, tips, eq(tips.rating, rating)),
  };
}

/** A random number, below all that are listed. */
const UNLISTED = sql<number>`-1 - abs(random() % ${2 ** 50})`;

/** SQLite's own count of the numbers that it gave. */
const LAST = sql`(SELECT seq FROM sqlite_sequence WHERE name = 'tips')`;

function insert(db: DrizzleSqliteDODatabase, tip: Omit<TipRow, "seq">): boolean {
  const row = tip.listed ? tip : { ...tip, seq: UNLISTED };
  const added = db.insert(tips).values(row).onConflictDoNothing({ target: tips.id });
  return added.returning({ id: tips.id }).all().length > 0;
}

/** It gets its number when it is listed: a number on arrival would be the order of arrival. */
function list(db: DrizzleSqliteDODatabase, id: string): boolean {
  const waiting = and(eq(tips.id, id), eq(tips.listed, false));
  const seq = sql<number>`1 + ${LAST}`;
  const listed = db.update(tips).set({ listed: true, seq }).where(waiting);
  if (listed.returning({ id: tips.id }).all().length === 0) return false;
  // It counts what it inserts, and not what gets a number later.
  db.run(sql`UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'tips'`);
  return true;
}

function hasUnlisted(db: DrizzleSqliteDODatabase): boolean {
  const unlisted = db.select({ seq: tips.seq }).from(tips).where(eq(tips.listed, false));
  return unlisted.limit(1).all().length > 0;
}

function addMedia(
  db: DrizzleSqliteDODatabase,
  [id, names]: Parameters<TipStore["addMedia"]>,
): void {
  const about = { media: tips.media, mediaCount: tips.mediaCount };
  const tip = db.select(about).from(tips).where(eq(tips.id, id)).all()[0];
  if (!tip || names.length === 0) return;
  const changed = {
    media: [...tip.media, ...names],
    mediaCount: tip.mediaCount + names.length,
  };
  db.update(tips).set(changed).where(eq(tips.id, id)).run();
}

function moveMedia(
  db: DrizzleSqliteDODatabase,
  [id, { from, to }]: Parameters<TipStore["moveMedia"]>,
): void {
  const about = { media: tips.media, moved: tips.moved };
  const tip = db.select(about).from(tips).where(eq(tips.id, id)).all()[0];
  if (!tip) return;
  const media = tip.media.map((name) => (name === from ? to : name));
  const moved = { ...tip.moved, [from]: to };
  db.update(tips).set({ media, moved }).where(eq(tips.id, id)).run();
}

function countOfHour(
  db: DrizzleSqliteDODatabase,
  [receivedAt, area]: Parameters<TipStore["countOfHour"]>,
): number {
  const arrived = and(eq(tips.receivedAt, receivedAt), eq(tips.area, area));
  return countRows(db, tips, arrived);
}

function removeTip(db: DrizzleSqliteDODatabase, id: string): void {
  const [gone] = db.delete(tips).where(eq(tips.id, id)).returning({ matter: tips.matter }).all();
  if (gone?.matter) endOfOne(db, gone.matter);
  const rest = [
    thread,
    events,
    holds,
    tipReads,
    watchers,
    unchecked,
    clocks,
    reminders,
    climbs,
    calls,
  ];
  for (const table of rest) db.delete(table).where(eq(table.tip, id)).run();
  db.delete(proposals).where(eq(proposals.subject, id)).run();
}

/** One tip is no matter. */
function endOfOne(db: DrizzleSqliteDODatabase, id: string): void {
  const ofIt = eq(tips.matter, id);
  if (countRows(db, tips, ofIt) === 1) db.update(tips).set({ matter: null }).where(ofIt).run();
}

function notHeld(db: DrizzleSqliteDODatabase) {
  const held = db.select({ tip: holds.tip }).from(holds);
  return notInArray(tips.id, held);
}
