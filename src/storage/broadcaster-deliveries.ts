import type { BroadcasterStore, Delivery, DeliveryKey } from "../app/notices/broadcaster-store.ts";
import { firstRow } from "./first-row.ts";

/** Which edition of a notice each subscriber got. */
export function deliveryTable(
  sql: SqlStorage,
): Pick<BroadcasterStore, "delivery" | "got" | "record" | "cells" | "forget" | "nextForgetting"> {
  return {
    delivery: ({ notice, subscriber }) => {
      const row = firstRow<{ edition: number; messages: ArrayBuffer | null }>(
        sql,
        `SELECT edition, messages FROM deliveries
         WHERE notice = (SELECT position FROM notices WHERE id = ?) AND subscriber = ?`,
        notice,
        subscriber,
      );
      if (!row) return null;
      return { edition: row.edition, messages: row.messages && new Uint8Array(row.messages) };
    },
    got: (subscriber) =>
      sql
        .exec<{ notice: string; edition: number; hour: number; messages: ArrayBuffer | null }>(
          `SELECT id AS notice, edition, hour, messages FROM notices CROSS JOIN deliveries
             ON deliveries.notice = position AND subscriber = ?
           WHERE edition > 0 OR messages IS NOT NULL ORDER BY position`,
          subscriber,
        )
        .toArray()
        .map(({ messages, ...row }) => ({
          ...row,
          messages: messages && new Uint8Array(messages),
        })),
    record: (key, delivery, cells = []) => record(sql, key, { ...delivery, cells }),
    cells: (notice) => readCells(sql, "id", notice),
    forget: (now, limit) => forget(sql, now, limit),
    nextForgetting: () =>
      firstRow<{ at: number | null }>(sql, "SELECT MIN(kept_until) AS at FROM notices")?.at ?? null,
  };
}

function record(
  sql: SqlStorage,
  { notice, subscriber }: DeliveryKey,
  { edition, messages, hour, cells }: Delivery & { cells: string[] },
): void {
  const query = "SELECT position FROM notices WHERE id = ?";
  const position = firstRow<{ position: number }>(sql, query, notice)?.position;
  if (position === undefined) return;
  const added = sql.exec(
    `INSERT OR IGNORE INTO deliveries (notice, subscriber, edition, messages, hour)
     VALUES (?, ?, ?, ?, ?) RETURNING edition`,
    position,
    subscriber,
    edition,
    messages,
    hour ?? 0,
  );
  if (added.toArray().length > 0) {
    // A public chat is nobody of those who are counted.
    if (subscriber < 0) return;
    const counter = edition === 0 ? "failed" : "sent";
    const counts = readCells(sql, "position", position);
    for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
    sql.exec(
      `UPDATE notices SET ${counter} = ${counter} + 1, cells = ? WHERE position = ?`,
      JSON.stringify(counts),
      position,
    );
    return;
  }
  sql.exec(
    `UPDATE deliveries SET edition = ?, messages = ?, hour = COALESCE(?, hour)
     WHERE notice = ? AND subscriber = ?`,
    edition,
    messages,
    hour,
    position,
    subscriber,
  );
}

function forget(sql: SqlStorage, now: number, limit: number): boolean {
  const due = firstRow<{ position: number }>(
    sql,
    "SELECT position FROM notices WHERE kept_until <= ? ORDER BY kept_until LIMIT 1",
    now,
  );
  if (!due) return false;
  const gone = sql.exec(
    `DELETE FROM deliveries WHERE notice = ?1 AND subscriber IN
       (SELECT subscriber FROM deliveries WHERE notice = ?1 LIMIT ?2) RETURNING subscriber`,
    due.position,
    limit,
  );
  if (gone.toArray().length < limit) {
    sql.exec("UPDATE notices SET kept_until = NULL WHERE position = ?", due.position);
  }
  return true;
}

function readCells(
  sql: SqlStorage,
  column: "id" | "position",
  value: string | number,
): Record<string, number> {
  const query = `SELECT cells FROM notices WHERE ${column} = ?`;
  // Only `record` writes them.
  return JSON.parse(firstRow<{ cells: string }>(sql, query, value)?.cells ?? "{}");
}
