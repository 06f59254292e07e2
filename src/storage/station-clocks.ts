import type { ClockRow, ClockStore, ReminderRow } from "../app/station/clock-store.ts";
import { CLOCKS, type Reminder } from "../core/station/clock-views.ts";

/** Who reads tips, and so may be asked about one. */
const READERS = `SELECT id FROM officers WHERE left_at IS NULL AND station_key IS NOT NULL
  AND role IN ('head', 'officer')`;

export function makeClockStore(sql: SqlStorage): ClockStore {
  const all = <Row>(query: string, ...given: SqlStorageValue[]) =>
    // The query names its columns as the row has them.
    sql.exec(query, ...given).toArray() as Row[];
  const first = <Row>(query: string, ...given: SqlStorageValue[]) => all<Row>(query, ...given)[0];
  return {
    find: (tip) => {
      const row = first<ClockRow>(
        `SELECT received_at AS receivedAt, status, coalesce(answered, 0) AS answered,
          stopped_on AS stoppedOn, from_day AS "from", extended
          FROM tips LEFT JOIN clocks ON tip = id WHERE id = ?`,
        tip,
      );
      return row ? { ...row, answered: Boolean(row.answered) } : null;
    },
    set: (tip, { clocks: { from, answered, stoppedOn, extended }, dues, nextAt }) => {
      const ends = CLOCKS.map((clock) => dues.find((due) => due.clock === clock)?.at ?? null);
      const kept = [tip, from, Number(answered), stoppedOn, extended, ...ends, nextAt];
      sql.exec("INSERT OR REPLACE INTO clocks VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ...kept);
    },
    due: (now, limit) =>
      all<{ tip: string }>(
        "SELECT tip FROM clocks WHERE next_at <= ? ORDER BY next_at, tip LIMIT ?",
        now,
        limit,
      ).map(({ tip }) => tip),
    // An alarm can't be set for the beginning of time, which "at once" is stored as.
    nextAt: () =>
      first<{ at: number | null }>(
        "SELECT max(min(next_at), 1) AS at FROM clocks WHERE next_at IS NOT NULL",
      )?.at ?? null,
    follow: (rules) => {
      if (first("SELECT 1 FROM clock_rules WHERE rules = ?", rules)) return;
      sql.exec("DELETE FROM clock_rules");
      sql.exec("INSERT INTO clock_rules VALUES (?)", rules);
      sql.exec("UPDATE clocks SET next_at = 0 WHERE stopped_on IS NULL");
    },
    told: (tip) =>
      all<Reminder>("SELECT clock, due_at AS at, stage FROM reminders WHERE tip = ?", tip),
    tell: ({ tip, clock, at, stage }) =>
      all(
        `INSERT OR IGNORE INTO reminders (tip, clock, due_at, stage) VALUES (?, ?, ?, ?)
          RETURNING seq`,
        ...[tip, clock, at, stage],
      ).length > 0,
    open: ({ officer, isHead, limit }) =>
      all<ReminderRow>(
        // Of what is grouped SQLite gives the row of the maximum.
        `SELECT max(r.seq) AS seq, r.tip, clock, r.due_at AS at, stage,
          number, category, area, urgent, owner
          FROM clocks c JOIN reminders r ON r.tip = c.tip JOIN tips t ON id = c.tip
          WHERE result_at IS NOT NULL AND r.due_at = iif(clock = 'intake', intake_at, result_at)
          AND listed
          GROUP BY r.tip, clock
          HAVING coalesce(owner, '') NOT IN (${READERS}) OR owner = ? OR (? AND stage = 'escalated')
          ORDER BY max(r.seq) DESC LIMIT ?`,
        officer,
        Number(isHead),
        limit,
      ).map((row) => ({ ...row, urgent: Boolean(row.urgent) })),
    seen: (officer) =>
      first<{ seq: number }>("SELECT seq FROM reminders_seen WHERE officer = ?", officer)?.seq ?? 0,
    setSeen: (officer, seq) =>
      void sql.exec("INSERT OR REPLACE INTO reminders_seen VALUES (?, ?)", officer, seq),
    counts: (from, to) =>
      CLOCKS.flatMap((clock) =>
        all(
          `SELECT ${clock}_at AS at, '${clock}' AS clock, count(*) AS count FROM clocks
            WHERE ${clock}_at >= ? AND ${clock}_at < ? GROUP BY ${clock}_at`,
          from,
          to,
        ),
      ),
  };
}
