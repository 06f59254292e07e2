import type { MailboxStore } from "../app/mailbox.ts";
import { DROP_OUTBOX_INDEXES, INDEXED_OUTBOX_TABLE } from "./sql-outbox.ts";

export const MAILBOX_MIGRATIONS = [
  `CREATE TABLE opening (
     id INTEGER PRIMARY KEY CHECK (id = 1), station TEXT NOT NULL, tip TEXT NOT NULL, way_back BLOB
   );
   CREATE TABLE messages (
     position INTEGER PRIMARY KEY AUTOINCREMENT,
     id TEXT NOT NULL UNIQUE, sealed BLOB NOT NULL, at TEXT NOT NULL
   );
   ${INDEXED_OUTBOX_TABLE}`,
  "CREATE TABLE muted (id INTEGER PRIMARY KEY CHECK (id = 1), until INTEGER NOT NULL)",
  // A row means that there is something unread. It has no time, which would reveal when officers
  // worked on the tip.
  "CREATE TABLE unread (id INTEGER PRIMARY KEY CHECK (id = 1))",
  DROP_OUTBOX_INDEXES,
];

export function makeMailboxStore(sql: SqlStorage): MailboxStore {
  return {
    open: ({ station, tip, wayBack }) =>
      void sql.exec(
        "INSERT OR IGNORE INTO opening (id, station, tip, way_back) VALUES (1, ?, ?, ?)",
        station,
        tip,
        wayBack,
      ),
    opening: () => {
      const [row] = sql
        .exec<{ station: string; tip: string; way_back: ArrayBuffer | null }>(
          "SELECT * FROM opening",
        )
        .toArray();
      if (!row) return null;
      const wayBack = row.way_back && new Uint8Array(row.way_back);
      return { station: row.station, tip: row.tip, wayBack };
    },
    add: ({ id, sealed, at }) =>
      // rowsWritten cannot tell: it also counts an ignored insert.
      sql
        .exec(
          "INSERT OR IGNORE INTO messages (id, sealed, at) VALUES (?, ?, ?) RETURNING id",
          id,
          sealed,
          at,
        )
        .toArray().length > 0,
    messages: () =>
      sql
        .exec<{ id: string; sealed: ArrayBuffer; at: string }>(
          "SELECT id, sealed, at FROM messages ORDER BY position",
        )
        .toArray()
        .map((row) => ({ ...row, sealed: new Uint8Array(row.sealed) })),
    keepWayBack: (wayBack) => void sql.exec("UPDATE opening SET way_back = ?", wayBack),
    forgetWayBack: () => void sql.exec("UPDATE opening SET way_back = NULL"),
    erase: () => {
      for (const table of ["opening", "messages", "muted", "unread"]) {
        sql.exec(`DELETE FROM ${table}`);
      }
    },
    setMuted: (until) =>
      void sql.exec("INSERT OR REPLACE INTO muted (id, until) VALUES (1, ?)", until),
    mutedUntil: () =>
      sql.exec<{ until: number }>("SELECT until FROM muted").toArray()[0]?.until ?? 0,
    unread: () => sql.exec("SELECT 1 FROM unread").toArray().length > 0,
    setUnread: (unread) =>
      void sql.exec(unread ? "INSERT OR IGNORE INTO unread VALUES (1)" : "DELETE FROM unread"),
  };
}
