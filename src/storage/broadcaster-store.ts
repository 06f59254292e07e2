import type { BroadcasterStore, DeliveryNames } from "../app/notices/broadcaster-store.ts";
import type { ChannelStatus, Subscription } from "../app/object-ports.ts";
import { SEALED_VERSION } from "../app/sealed-rows.ts";
import { deliveryTable, forgetDeliveries } from "./broadcaster-deliveries.ts";
import { noticeTable } from "./broadcaster-notices.ts";
import { firstRow } from "./first-row.ts";

type SubscriberRow = { number: number; key: string; address: ArrayBuffer; lang: string };

/**
 * Tables of a channel's broadcaster: subscribers, notices and how far each has come. Plain SQL
 * rather than drizzle, because a page of subscribers is read every second while a notice is sent.
 */
export function makeBroadcasterStore(sql: SqlStorage, names: DeliveryNames): BroadcasterStore {
  return {
    ...subscriberTable(sql, names),
    ...noticeTable(sql),
    ...deliveryTable(sql, names),
    ...pauseTable(sql),
    spend: (month, messages) =>
      void sql.exec(
        `INSERT INTO spent (month, messages) VALUES (?, ?)
         ON CONFLICT (month) DO UPDATE SET messages = messages + excluded.messages`,
        month,
        messages,
      ),
    spent: (month) =>
      firstRow<{ n: number }>(sql, "SELECT messages AS n FROM spent WHERE month = ?", month)?.n ??
      0,
  };
}

type Part<Key extends keyof BroadcasterStore> = Pick<BroadcasterStore, Key>;

function subscriberTable(
  sql: SqlStorage,
  names: DeliveryNames,
): Part<"subscribe" | "unsubscribe" | "subscriber" | "rename" | "count" | "page"> {
  return {
    subscribe: ({ key, address }) =>
      void sql.exec(
        `INSERT INTO subscribers (key, address, lang) VALUES (?, ?, '')
         ON CONFLICT (key) DO UPDATE SET address = excluded.address, lang = ''`,
        key,
        address,
      ),
    unsubscribe: (key) => unsubscribe(sql, names, key),
    subscriber: (key) => {
      const query = "SELECT * FROM subscribers WHERE key = ? OR former_key = ?";
      const row = firstRow<SubscriberRow>(sql, query, key, key);
      if (!row) return null;
      const { number, lang } = row;
      return { number, key: row.key, address: new Uint8Array(row.address), lang };
    },
    rename: (key, to) => rename(sql, names, { key, to }),
    count: () => firstRow<{ n: number }>(sql, "SELECT COUNT(*) AS n FROM subscribers")?.n ?? 0,
    page: ({ cursor, last }, limit) =>
      sql
        .exec<{ number: number; key: string; lang: string; version: ArrayBuffer }>(
          `SELECT number, key, lang, substr(address, 1, 1) AS version FROM subscribers
           WHERE number > ? AND number <= ? ORDER BY number LIMIT ?`,
          cursor,
          last,
          limit,
        )
        .toArray()
        .map(({ version, lang, ...row }) => ({
          ...row,
          isOld: lang !== "" || new Uint8Array(version)[0] !== SEALED_VERSION,
        })),
  };
}

/** Whoever leaves while a notice is on its way to them is not waited for. */
function unsubscribe(sql: SqlStorage, names: DeliveryNames, key: string): void {
  const number = firstRow<{ number: number }>(
    sql,
    "DELETE FROM subscribers WHERE key = ? RETURNING number",
    key,
  )?.number;
  if (number === undefined) return;
  const got = forgetDeliveries(sql, names, number);
  sql.exec(
    `UPDATE notices SET total = total - 1 WHERE last >= ?1 AND total > sent + failed
       AND position NOT IN (SELECT value FROM json_each(?2))
       AND (reached < ?1 OR EXISTS (SELECT 1 FROM outbox WHERE key = 'send:' || id || ':' || ?1))`,
    number,
    JSON.stringify(got),
  );
}

function rename(
  sql: SqlStorage,
  names: DeliveryNames,
  { key, to }: { key: string; to: Pick<Subscription, "key" | "address"> },
): void {
  sql.exec(
    "UPDATE OR IGNORE subscribers SET key = ?, former_key = ?, address = ?, lang = '' WHERE key = ?",
    to.key,
    key === to.key ? null : key,
    to.address,
    key,
  );
  // A row under the new name exists already.
  if (key !== to.key) unsubscribe(sql, names, key);
}

function pauseTable(
  sql: SqlStorage,
): Part<"setPause" | "noteSuccess" | "noteFailure" | "botPause"> {
  return {
    setPause: (until, alert) =>
      void sql.exec(
        `INSERT INTO pause (id, until, alert) VALUES (1, ?, ?)
         ON CONFLICT (id) DO UPDATE SET until = excluded.until, alert = excluded.alert
         WHERE excluded.until >= until`,
        until,
        alert,
      ),
    noteSuccess: (hour) =>
      void sql.exec(
        `INSERT INTO pause (id, until, alert, hour) VALUES (1, 0, NULL, ?)
         ON CONFLICT (id) DO UPDATE SET alert = NULL, hour = MAX(hour, excluded.hour)`,
        hour,
      ),
    noteFailure: () =>
      void sql.exec(
        `INSERT INTO pause (id, until, alert) VALUES (1, 0, 'unreachable')
         ON CONFLICT (id) DO UPDATE SET alert = excluded.alert WHERE alert IS NULL`,
      ),
    botPause: () => {
      const query = "SELECT until, alert, hour FROM pause";
      const row = firstRow<{ until: number; alert: string | null; hour: number }>(sql, query);
      const { until = 0, alert = null, hour = 0 } = row ?? {};
      return { pausedUntil: until, alert: alertOf(alert), hour };
    },
  };
}

const ALERTS = ["quota", "misconfigured", "unreachable"] as const;

function alertOf(stored: string | null): ChannelStatus["alert"] {
  return ALERTS.find((alert) => alert === stored) ?? null;
}
