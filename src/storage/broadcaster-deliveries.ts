import type {
  BroadcasterStore,
  Delivery,
  DeliveryNames,
} from "../app/notices/broadcaster-store.ts";
import { firstRow } from "./first-row.ts";

type Row = { edition: number; hour: number; messages: ArrayBuffer | null };

/** Which edition of a notice each subscriber got. No row tells whose it is. */
export function deliveryTable(
  sql: SqlStorage,
  names: DeliveryNames,
): Pick<BroadcasterStore, "delivery" | "got" | "record" | "cells" | "forget" | "nextForgetting"> {
  const find = (position: number, subscriber: number) => {
    const all = names(position, subscriber);
    const query = `SELECT edition, hour, messages FROM deliveries WHERE notice = ? AND ${isOneOf(all)}`;
    const row = firstRow<Row>(sql, query, position, ...all);
    return row && { ...row, messages: row.messages && new Uint8Array(row.messages) };
  };
  return {
    delivery: ({ notice, subscriber }) => {
      const position = positionOf(sql, notice);
      const row = position === null ? null : find(position, subscriber);
      return row && { edition: row.edition, messages: row.messages };
    },
    got: (subscriber) =>
      keptNotices(sql).flatMap(({ id: notice, position }) => {
        const row = find(position, subscriber);
        return row && (row.edition > 0 || row.messages) ? [{ notice, ...row }] : [];
      }),
    record: (key, delivery, cells = []) => {
      const position = positionOf(sql, key.notice);
      if (position === null) return;
      const all = names(position, key.subscriber);
      if (change(sql, position, { all, delivery })) return;
      add(sql, position, { name: all[0] ?? key.subscriber, delivery });
      // A public chat is nobody of those who are counted.
      if (key.subscriber >= 0) count(sql, position, { edition: delivery.edition, cells });
    },
    cells: (notice) => readCells(sql, "id", notice),
    forget: (now, limit) => forget(sql, now, limit),
    nextForgetting: () =>
      firstRow<{ at: number | null }>(sql, "SELECT MIN(kept_until) AS at FROM notices")?.at ?? null,
  };
}

/** Forgets who of the notices got one of that subscriber. Answers those that they had got. */
export function forgetDeliveries(
  sql: SqlStorage,
  names: DeliveryNames,
  subscriber: number,
): number[] {
  return keptNotices(sql)
    .filter(({ position }) => {
      const all = names(position, subscriber);
      const query = `DELETE FROM deliveries WHERE notice = ? AND ${isOneOf(all)} RETURNING notice`;
      return firstRow(sql, query, position, ...all) !== null;
    })
    .map(({ position }) => position);
}

function isOneOf(names: number[]): string {
  return `subscriber IN (${names.map(() => "?").join()})`;
}

function positionOf(sql: SqlStorage, notice: string): number | null {
  const query = "SELECT position FROM notices WHERE id = ?";
  return firstRow<{ position: number }>(sql, query, notice)?.position ?? null;
}

/** Those whose deliveries are not forgotten yet, oldest first. */
function keptNotices(sql: SqlStorage): { id: string; position: number }[] {
  const query = "SELECT id, position FROM notices WHERE kept_until IS NOT NULL ORDER BY position";
  return sql.exec<{ id: string; position: number }>(query).toArray();
}

/** false: there is no such row. */
function change(
  sql: SqlStorage,
  position: number,
  { all, delivery: { edition, messages, hour } }: { all: number[]; delivery: Delivery },
): boolean {
  const query = `UPDATE deliveries SET edition = ?, messages = ?, hour = COALESCE(?, hour)
     WHERE notice = ? AND ${isOneOf(all)} RETURNING notice`;
  return firstRow(sql, query, edition, messages, hour, position, ...all) !== null;
}

function add(
  sql: SqlStorage,
  position: number,
  { name, delivery: { edition, messages, hour } }: { name: number; delivery: Delivery },
): void {
  sql.exec(
    "INSERT INTO deliveries (notice, subscriber, edition, messages, hour) VALUES (?, ?, ?, ?, ?)",
    position,
    name,
    edition,
    messages,
    hour ?? 0,
  );
}

function count(
  sql: SqlStorage,
  position: number,
  { edition, cells }: { edition: number; cells: string[] },
): void {
  const counter = edition === 0 ? "failed" : "sent";
  const counts = readCells(sql, "position", position);
  for (const cell of cells) counts[cell] = (counts[cell] ?? 0) + 1;
  sql.exec(
    `UPDATE notices SET ${counter} = ${counter} + 1, cells = ? WHERE position = ?`,
    JSON.stringify(counts),
    position,
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
