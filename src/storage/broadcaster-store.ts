import type { BroadcasterStore } from "../app/notices/broadcast.ts";
import type { ChannelStatus, PublicNotice, Subscription } from "../app/object-ports.ts";
import { DROP_OUTBOX_INDEXES, INDEXED_OUTBOX_TABLE } from "./sql-outbox.ts";

export const BROADCASTER_MIGRATIONS = [
  `CREATE TABLE subscribers (
     number INTEGER PRIMARY KEY AUTOINCREMENT,
     key TEXT NOT NULL UNIQUE, address BLOB NOT NULL, lang TEXT NOT NULL
   );
   CREATE TABLE notices (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE, notice TEXT NOT NULL, cursor INTEGER NOT NULL, finished INTEGER NOT NULL
   );
   CREATE TABLE pause (
     id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL, alert TEXT
   );
   ${INDEXED_OUTBOX_TABLE}`,
  `ALTER TABLE notices ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
   UPDATE notices SET last = (SELECT COALESCE(MAX(number), 0) FROM subscribers);`,
  `ALTER TABLE subscribers ADD COLUMN former_key TEXT;
   CREATE INDEX subscribers_by_former_key ON subscribers (former_key)
     WHERE former_key IS NOT NULL;`,
  DROP_OUTBOX_INDEXES,
];

type SubscriberRow = { key: string; address: ArrayBuffer; lang: string };

/**
 * Tables of a channel's broadcaster: subscribers, notices and the delivery cursor of each notice.
 * Plain SQL rather than drizzle, because a page of subscribers is read every second while a notice
 * is sent.
 */
export function makeBroadcasterStore(sql: SqlStorage): BroadcasterStore {
  const one = <T extends Record<string, SqlStorageValue>>(query: string, ...values: unknown[]) =>
    sql.exec<T>(query, ...values).toArray()[0];
  return {
    subscribe: ({ key, address, lang }) =>
      void sql.exec(
        `INSERT INTO subscribers (key, address, lang) VALUES (?, ?, ?)
         ON CONFLICT (key) DO UPDATE SET address = excluded.address, lang = excluded.lang`,
        key,
        address,
        lang,
      ),
    unsubscribe: (key) => void sql.exec("DELETE FROM subscribers WHERE key = ?", key),
    subscriber: (key) => {
      const row = one<SubscriberRow>(
        "SELECT * FROM subscribers WHERE key = ? OR former_key = ?",
        key,
        key,
      );
      return row ? { key: row.key, address: new Uint8Array(row.address), lang: row.lang } : null;
    },
    rename: (key, to) => rename(sql, key, to),
    count: () => one<{ n: number }>("SELECT COUNT(*) AS n FROM subscribers")?.n ?? 0,
    page: ({ cursor, last }, limit) =>
      sql
        .exec<{ number: number; key: string }>(
          `SELECT number, key FROM subscribers WHERE number > ? AND number <= ?
           ORDER BY number LIMIT ?`,
          cursor,
          last,
          limit,
        )
        .toArray(),
    addNotice: (notice) =>
      sql
        .exec(
          `INSERT OR IGNORE INTO notices (id, notice, cursor, finished, last)
         VALUES (?, ?, 0, 0, (SELECT COALESCE(MAX(number), 0) FROM subscribers)) RETURNING id`,
          notice.id,
          JSON.stringify(notice),
        )
        .toArray().length > 0,
    notice: (id) => {
      const row = one<{ notice: string }>("SELECT notice FROM notices WHERE id = ?", id);
      return row ? parseNotice(row.notice) : null;
    },
    running: () => {
      const row = one<{ notice: string; cursor: number; last: number }>(
        "SELECT notice, cursor, last FROM notices WHERE finished = 0 ORDER BY position LIMIT 1",
      );
      return row ? { notice: parseNotice(row.notice), cursor: row.cursor, last: row.last } : null;
    },
    advance: (id, cursor) =>
      void sql.exec("UPDATE notices SET cursor = ? WHERE id = ?", cursor, id),
    finish: (id) => void sql.exec("UPDATE notices SET finished = 1 WHERE id = ?", id),
    setPause: (until, alert) =>
      void sql.exec(
        `INSERT INTO pause (id, until, alert) VALUES (1, ?, ?)
         ON CONFLICT (id) DO UPDATE SET until = excluded.until, alert = excluded.alert
         WHERE excluded.until >= until`,
        until,
        alert,
      ),
    clearAlert: () => void sql.exec("UPDATE pause SET alert = NULL WHERE alert IS NOT NULL"),
    pause: () => {
      const row = one<{ until: number; alert: string | null }>("SELECT until, alert FROM pause");
      return { pausedUntil: row?.until ?? 0, alert: alertOf(row?.alert ?? null) };
    },
  };
}

function rename(sql: SqlStorage, key: string, to: Pick<Subscription, "key" | "address">): void {
  sql.exec(
    "UPDATE OR IGNORE subscribers SET key = ?, former_key = ?, address = ? WHERE key = ?",
    to.key,
    key === to.key ? null : key,
    to.address,
    key,
  );
  // A row under the new name exists already.
  if (key !== to.key) sql.exec("DELETE FROM subscribers WHERE key = ?", key);
}

function parseNotice(json: string): PublicNotice {
  // Only addNotice writes this column, so its type is known.
  return JSON.parse(json) as PublicNotice;
}

function alertOf(stored: string | null): ChannelStatus["alert"] {
  return stored === "quota" || stored === "misconfigured" ? stored : null;
}
