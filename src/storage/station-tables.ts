import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { ALERT_LEVELS, type DutyCode, type DutyGroup } from "../app/station/alert-store.ts";
import type { NoticeRow } from "../app/station/notice-store.ts";
import type { NoticeTerms, NoticeTexts } from "../core/station/notice.ts";
import type { ProposalKind } from "../core/station/proposal.ts";
import { ROLES } from "../core/station/rights.ts";
import type { TipCounts } from "../core/station/tip-views.ts";
import { bytes, rowId } from "./table-columns.ts";

/**
 * The tables of a station as `station-migrations.ts` creates them; those of tips are in
 * `station-tip-tables.ts`. Times are ms since the epoch.
 */

/** What two persons decide. `statement`: JSON of what a confirmation does; empty once settled. */
export const proposals = sqliteTable("proposals", {
  seq: rowId(),
  id: text().notNull(),
  kind: text().$type<ProposalKind>().notNull(),
  subject: text().notNull(),
  statement: text().notNull(),
  by: text("proposed_by").notNull(),
  at: integer("proposed_at").notNull(),
  confirmedBy: text("confirmed_by"),
  settledAt: integer("settled_at"),
});

export const officers = sqliteTable("officers", {
  seq: rowId(),
  id: text().notNull(),
  name: text().notNull(),
  recipient: text().notNull(),
  wrappedIdentity: text("wrapped_identity").notNull(),
  stationKey: bytes("station_key"),
  role: text({ enum: ROLES }).notNull(),
  /** Whether the key file signs the officer in. */
  keyFile: integer("key_file", { mode: "boolean" }).notNull(),
  joinedAt: integer("joined_at").notNull(),
  invitedBy: text("invited_by"),
  admittedBy: text("admitted_by"),
  admittedAt: integer("admitted_at"),
  /** Of an officer who has left, id, name, and how they came are kept, for the history. */
  leftAt: integer("left_at"),
  /** Number of the newest station key that the officer held when leaving. */
  leftWith: integer("left_with"),
});

/** A passkey belongs to one officer. Of its uses only the last day is kept. */
export const passkeys = sqliteTable("passkeys", {
  seq: rowId(),
  id: text().notNull(),
  officer: text().notNull(),
  name: text().notNull(),
  publicKey: bytes("public_key").notNull(),
  counter: integer().notNull(),
  transports: text({ mode: "json" }).$type<string[]>().notNull(),
  wrappedIdentity: text("wrapped_identity").notNull(),
  addedOn: text("added_on"),
  usedOn: text("used_on"),
});

/** `sealedToNext` null: the key in use. Else its identity as an age file to the key after it. */
export const stationKeys = sqliteTable("station_keys", {
  recipient: text().primaryKey(),
  madeAt: integer("made_at").notNull(),
  number: integer().notNull(),
  sealedToNext: bytes("sealed_to_next"),
  kitMadeAt: integer("kit_made_at"),
});

/** Files that were swapped in a rotation, until another officer's browser has compared them. */
export const unchecked = sqliteTable("unchecked", {
  number: rowId(),
  kind: text({ enum: ["tip", "entry", "shift"] }).notNull(),
  id: text().notNull(),
  tip: text().notNull(),
  officer: text().notNull(),
  before: bytes(),
});

/** Officers who were stopped for a day. Of the past ones the clocks know when they stood still. */
export const suspensions = sqliteTable("suspensions", {
  seq: rowId(),
  officer: text().notNull(),
  by: text("suspended_by").notNull(),
  at: integer().notNull(),
  until: integer().notNull(),
});

/** Tips that an officer may fetch, as two persons agreed. */
export const exports = sqliteTable("exports", {
  officer: text().primaryKey(),
  tips: text({ mode: "json" }).$type<string[]>().notNull(),
  until: integer().notNull(),
});

/** Weeks of whose tips an officer may fetch the facts. */
export const metadataGrants = sqliteTable("metadata_exports", {
  officer: text().primaryKey(),
  from: text("first_week").notNull(),
  weeks: integer().notNull(),
  until: integer().notNull(),
});

/** How many tips each officer has read in the list today. */
export const reads = sqliteTable(
  "list_reads",
  {
    officer: text().notNull(),
    day: text().notNull(),
    until: integer().notNull(),
    count: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.officer, table.day] })],
);

/** A new key that is proposed or under way, and the officers' copies of it. */
export const rotations = sqliteTable("rotations", {
  number: integer().primaryKey(),
  recipient: text().notNull(),
  former: bytes().notNull(),
  begunAt: integer("begun_at"),
});

export const rotationCopies = sqliteTable("rotation_copies", {
  officer: text().primaryKey(),
  sealed: bytes().notNull(),
  openedAt: integer("opened_at"),
});

export const invites = sqliteTable("invites", {
  hash: text().primaryKey(),
  officer: text().notNull(),
  invitedBy: text("invited_by"),
  expiresAt: integer("expires_at").notNull(),
  /** Whether the invitation is for the holder of the recovery kit. */
  recovers: integer({ mode: "boolean" }).notNull(),
  /** It opens nothing before then. */
  opensAt: integer("opens_at"),
});

export const sessions = sqliteTable("sessions", {
  hash: text().primaryKey(),
  officer: text().notNull(),
  createdAt: integer("created_at").notNull(),
  seenAt: integer("seen_at").notNull(),
  /** The passkey that began it; null: the key file. */
  credential: text(),
  steppedUpAt: integer("stepped_up_at"),
});

export const challenges = sqliteTable("challenges", {
  hash: text().primaryKey(),
  expiresAt: integer("expires_at").notNull(),
});

export const failures = sqliteTable("failures", { id: rowId(), at: integer().notNull() });

export const notices = sqliteTable("notices", {
  seq: rowId(),
  id: text().notNull(),
  texts: text({ mode: "json" }).$type<NoticeTexts>().notNull(),
  terms: text({ mode: "json" }).$type<NoticeTerms>().notNull(),
  number: integer(),
  author: text().notNull(),
  createdAt: integer("created_at").notNull(),
  approvedBy: text("approved_by"),
  approvedAt: integer("approved_at"),
  former: text({ mode: "json" }).$type<NoticeRow["former"]>().notNull().default([]),
  withdrawnAt: integer("withdrawn_at"),
  pausedAt: integer("paused_at"),
  cancelledAt: integer("cancelled_at"),
  reason: text(),
  goesAt: integer("goes_at"),
  reach: text({ enum: ["part", "all", "none"] }),
  answers: text({ mode: "json" }).$type<NoticeRow["answers"]>().notNull().default({}),
});

/** Shifts that were handed over. */
export const shifts = sqliteTable("shifts", {
  seq: rowId(),
  id: text().notNull(),
  by: text().notNull(),
  at: integer().notNull(),
  counts: text({ mode: "json" }).$type<TipCounts>().notNull(),
  sealed: bytes(),
  keyNumber: integer("key_number").notNull().default(0),
  takenBy: text("taken_by"),
  takenAt: integer("taken_at"),
});

/** Known scams, of which residents are warned. */
export const scams = sqliteTable("scams", {
  seq: rowId(),
  id: text().notNull(),
  kind: text({ enum: ["link", "number", "name"] }).notNull(),
  value: text().notNull(),
  officer: text().notNull(),
  addedAt: integer("added_at").notNull(),
});

/** What residents ask the officers about. */
export const questions = sqliteTable("questions", {
  id: text().primaryKey(),
  sealed: bytes().notNull(),
  wayBack: bytes("way_back"),
  day: integer().notNull(),
  mark: text().notNull(),
  listed: integer({ mode: "boolean" }).notNull(),
});

/** Votes for each card of the guide, without voters and times. */
export const cards = sqliteTable(
  "cards",
  {
    card: text().notNull(),
    reviewed: text().notNull(),
    useful: integer().notNull(),
    notUseful: integer("not_useful").notNull(),
  },
  (table) => [primaryKey({ columns: [table.card, table.reviewed] })],
);

/** Random ids of the last votes, so that a repeat is not counted. The card is not stored. */
export const votesSeen = sqliteTable("votes_seen", { seq: rowId(), id: text().notNull() });

/** Where a duty group is told that tips wait. One row. */
export const alerts = sqliteTable("alerts", {
  one: integer().primaryKey(),
  code: text({ mode: "json" }).$type<DutyCode>(),
  duty: text({ mode: "json" }).$type<DutyGroup>(),
  address: bytes(),
  lostOn: text("lost_on"),
  refused: integer({ mode: "boolean" }).notNull(),
  told: text({ enum: ALERT_LEVELS }).notNull(),
  wanted: text({ enum: ALERT_LEVELS }).notNull(),
  nextAt: integer("next_at"),
  restsUntil: integer("rests_until"),
});

/** Typed receipts that were tried in this hour. */
export const guesses = sqliteTable("guesses", {
  id: text().primaryKey(),
  hour: integer().notNull(),
});

/** A chain (`core/station/audit-chain.ts`). `previous` empty: not chained yet. */
export const audit = sqliteTable("audit", {
  number: integer().primaryKey(),
  at: integer().notNull(),
  officer: text().notNull(),
  action: text().notNull(),
  subject: text().notNull(),
  before: integer({ mode: "boolean" }).notNull(),
  previous: text().notNull(),
});
