import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { CONTENTS, SOURCES } from "../core/station/tip-grade.ts";
import { TIP_STATUSES } from "../core/station/tip-status.ts";
import { type ForwardView, HOLD_REASONS, TIP_EVENT_KINDS } from "../core/station/tip-views.ts";
import { RATING_ANSWERS } from "../core/tip/tip-rating.ts";
import { bytes, rowId } from "./table-columns.ts";

/**
 * The tables of a station's tips as `station-migrations.ts` creates them. Times are ms since the
 * epoch.
 */

const tipColumns = () => ({
  seq: rowId(),
  id: text().notNull(),
  category: text().notNull(),
  area: text().notNull(),
  urgent: integer({ mode: "boolean" }).notNull(),
  status: text({ enum: TIP_STATUSES }).notNull(),
  receivedAt: text("received_at").notNull(),
  unread: integer().notNull(),
  mediaCount: integer("media_count").notNull(),
  media: text({ mode: "json" }).$type<string[]>().notNull(),
  moved: text({ mode: "json" }).$type<Record<string, string>>().notNull().default({}),
  mailbox: text().notNull(),
  mailboxRecipient: text("mailbox_recipient").notNull(),
  sealed: bytes().notNull(),
  /** Whether the list shows it yet. */
  listed: integer({ mode: "boolean" }).notNull().default(true),
  /** Whether an officer has opened it. An opened tip can't be taken back. */
  opened: integer({ mode: "boolean" }).notNull().default(false),
  /** When it ended; null: it has not. */
  closedAt: integer("closed_at"),
  /** Of what is sealed, as it came. */
  digest: text(),
  /** SHA-256 of `sealed` at arrival. */
  filed: text(),
  /** Number of the station key to which a browser found it sealed; 0: not known yet. */
  keyNumber: integer("key_number").notNull().default(0),
  /** What the resident was told last. */
  told: text().notNull(),
  /** Id of the entry that was written with its present status. */
  sentence: text(),
  /** Stored without a time. */
  rating: text({ enum: RATING_ANSWERS }),
  sourceGrade: text("source_grade", { enum: SOURCES }),
  contentGrade: text("content_grade", { enum: CONTENTS }),
  number: text().notNull(),
  owner: text(),
  /** To other stations, oldest first. */
  forwards: text({ mode: "json" }).$type<ForwardView[]>().notNull().default([]),
  subStatus: text("sub_status"),
  /** Of an officer, or the hour of what a resident sent. */
  eventAt: integer("event_at").notNull(),
  dueAt: integer("due_at"),
  dueClock: text("due_clock"),
  /** Whether the last of its thread is a question. */
  waiting: integer({ mode: "boolean" }).notNull().default(false),
  /** What it shares with other tips about the same thing. */
  matter: text(),
});

export const tips = sqliteTable("tips", tipColumns());
/** The same table in a part of a query that compares its rows: `tips AS other`. */
export const otherTips = sqliteTable("other", tipColumns());

/** Who has opened a tip since its last event. Without a time. */
export const tipReads = sqliteTable("tip_reads", {
  tip: text().notNull(),
  officer: text().notNull(),
});

/** Officers who have a tip on their own list. */
export const watchers = sqliteTable("watchers", {
  tip: text().notNull(),
  officer: text().notNull(),
});

export const holds = sqliteTable("holds", {
  tip: text().primaryKey(),
  reason: text({ enum: HOLD_REASONS }).notNull(),
  askedBy: text("asked_by").notNull(),
  askedAt: integer("asked_at").notNull(),
  approvedBy: text("approved_by").notNull(),
});

/** What goes with a tip. `station-clocks.ts` asks both in SQL: their counts and joins need it. */
export const clocks = sqliteTable("clocks", { tip: text().primaryKey() });
export const reminders = sqliteTable("reminders", { tip: text().notNull() });

/** What goes with an unopened urgent tip. `station-duty.ts` asks both in SQL. */
export const climbs = sqliteTable("climbs", { tip: text().primaryKey() });
export const calls = sqliteTable("calls", { tip: text().notNull() });

export const events = sqliteTable("events", {
  seq: rowId(),
  tip: text().notNull(),
  at: integer().notNull(),
  kind: text({ enum: TIP_EVENT_KINDS }).notNull(),
  value: text().notNull(),
  officer: text().notNull(),
});

/** `officer` null: written by the resident. `at` is ISO 8601, for residents only the hour. */
export const thread = sqliteTable("thread", {
  seq: rowId(),
  id: text().notNull(),
  tip: text().notNull(),
  at: text().notNull(),
  officer: text(),
  sealed: bytes().notNull(),
  keyNumber: integer("key_number").notNull().default(0),
  digest: text(),
  /** A question whose file is not the one that the resident got. */
  copied: integer({ mode: "boolean" }).notNull(),
  /** A note, which the resident does not get. */
  private: integer({ mode: "boolean" }).notNull(),
  /** Of what was written with a change of status: whether it has gone out. */
  said: integer({ mode: "boolean" }),
  /** Of what waits for the morning. */
  goesAt: integer("goes_at"),
});
