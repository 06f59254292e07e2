import type { NewRow, Outbox, Row } from "../app/ports.ts";

type StoredRow = { id: number; payload: ArrayBuffer; attempts: number; created_at: number };

/**
 * The outbox table of an object. Plain SQL rather than an ORM: it runs in every turn.
 * `due_at` is when a waiting row may go, or when the lease of a claimed one ends.
 */
export const OUTBOX_TABLE = `
  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    lane TEXT,
    key TEXT,
    payload BLOB NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    claimed INTEGER NOT NULL
  );
  CREATE INDEX outbox_due ON outbox (due_at);
  CREATE INDEX outbox_lane ON outbox (lane, id);
`;

/** Only the oldest row of a lane can go; the others wait for it, however long they are due. */
const IS_FIRST = `
  (lane IS NULL OR NOT EXISTS (SELECT 1 FROM outbox WHERE lane = row.lane AND id < row.id))`;

const CLAIMABLE = `
  SELECT id, payload, attempts + claimed AS attempts, created_at FROM outbox AS row
  WHERE due_at <= ?1 AND ${IS_FIRST} ORDER BY id LIMIT ?2`;

const NEXT_AT = `SELECT MIN(due_at) AS at FROM outbox AS row WHERE ${IS_FIRST}`;

export function makeSqlOutbox(sql: SqlStorage): Outbox {
  /** Rows on their way that were replaced: they are not tried again, unless a crash forgets it. */
  const outdated = new Set<number>();
  const replace = (key: string) => {
    sql.exec("DELETE FROM outbox WHERE key = ? AND claimed = 0", key);
    for (const { id } of sql.exec<{ id: number }>("SELECT id FROM outbox WHERE key = ?", key)) {
      outdated.add(id);
    }
  };
  const insert = (row: NewRow, now: number, leaseUntil: number) => {
    if (row.replaces !== undefined) replace(row.replaces);
    const isFree = row.follows === true || !laneIsBusy(sql, row.lane);
    const claimed = row.notBefore <= now && isFree;
    const dueAt = claimed ? leaseUntil : Math.max(row.notBefore, now);
    const id = sql
      .exec<{ id: number }>(
        `INSERT INTO outbox (lane, key, payload, attempts, created_at, due_at, claimed)
         VALUES (?, ?, ?, 0, ?, ?, ?) RETURNING id`,
        row.lane,
        row.key ?? null,
        row.payload,
        now,
        dueAt,
        claimed ? 1 : 0,
      )
      .one().id;
    return { id, claimed };
  };
  const mark = (id: number, claimed: 0 | 1, dueAt: number) =>
    void sql.exec("UPDATE outbox SET claimed = ?, due_at = ? WHERE id = ?", claimed, dueAt, id);
  const done = (id: number) => void sql.exec("DELETE FROM outbox WHERE id = ?", id);
  return {
    add: (rows, now, leaseUntil) => rows.map((row) => insert(row, now, leaseUntil)),
    claim: (now, leaseUntil, limit) => {
      const rows = sql.exec<StoredRow>(CLAIMABLE, now, limit).toArray();
      for (const { id } of rows) {
        sql.exec(
          "UPDATE outbox SET attempts = attempts + claimed, claimed = 1, due_at = ? WHERE id = ?",
          leaseUntil,
          id,
        );
      }
      return rows.map(toRow);
    },
    reserve: (id, leaseUntil) => mark(id, 1, leaseUntil),
    release: (id, now) => (outdated.has(id) ? done(id) : mark(id, 0, now)),
    done,
    // Its objects write too seldom for it to matter.
    endSoon: done,
    settle: () => undefined,
    has: (id) => sql.exec("SELECT 1 FROM outbox WHERE id = ?", id).toArray().length > 0,
    retry: (id, at) => {
      if (outdated.has(id)) return done(id);
      sql.exec(
        "UPDATE outbox SET claimed = 0, attempts = attempts + 1, due_at = ? WHERE id = ?",
        at,
        id,
      );
    },
    postpone: (at) =>
      void sql.exec("UPDATE outbox SET due_at = ?1 WHERE claimed = 0 AND due_at < ?1", at),
    count: () => sql.exec<{ n: number }>("SELECT COUNT(*) AS n FROM outbox").one().n,
    nextAt: () => sql.exec<{ at: number | null }>(NEXT_AT).one().at,
    clear: () => void sql.exec("DELETE FROM outbox"),
  };
}

function laneIsBusy(sql: SqlStorage, lane: string | null): boolean {
  if (lane === null) return false;
  return sql.exec("SELECT 1 FROM outbox WHERE lane = ? LIMIT 1", lane).toArray().length > 0;
}

function toRow(row: StoredRow): Row {
  return {
    id: row.id,
    payload: new Uint8Array(row.payload),
    attempts: row.attempts,
    createdAt: row.created_at,
  };
}
