import {
  ALL_HEADS,
  type CallRow,
  type CallStore,
  type RosterStore,
} from "../app/station/duty-store.ts";

export function makeRosterStore(sql: SqlStorage): RosterStore {
  return {
    read: () => {
      const [row] = sql
        .exec<{ version: number; document: string }>("SELECT * FROM roster")
        .toArray();
      return row
        ? // Only `write` writes it.
          { version: row.version, roster: JSON.parse(row.document) }
        : { version: 0, roster: null };
    },
    write: ({ version, roster }) => {
      sql.exec("DELETE FROM roster");
      sql.exec("INSERT INTO roster VALUES (?, ?)", version, JSON.stringify(roster));
    },
  };
}

export function makeCallStore(sql: SqlStorage): CallStore {
  const all = <Row>(query: string, ...given: SqlStorageValue[]) =>
    // The query names its columns as the row has them.
    sql.exec(query, ...given).toArray() as Row[];
  const ids = (query: string, ...given: SqlStorageValue[]) =>
    all<{ id: string }>(query, ...given).map(({ id }) => id);
  return {
    told: (tip) => ids("SELECT officer AS id FROM calls WHERE tip = ?", tip),
    tell: (tip, officer, nextAt) => {
      if (officer !== null) sql.exec("INSERT OR IGNORE INTO calls VALUES (?, ?)", tip, officer);
      sql.exec("INSERT OR REPLACE INTO climbs VALUES (?, ?)", tip, nextAt);
    },
    end: (tip) => {
      sql.exec("DELETE FROM calls WHERE tip = ?", tip);
      sql.exec("DELETE FROM climbs WHERE tip = ?", tip);
    },
    due: (now, latest, limit) =>
      ids(
        `SELECT tip AS id FROM climbs WHERE next_at <= ? OR next_at > ?
          ORDER BY next_at, tip LIMIT ?`,
        ...[now, latest, limit],
      ),
    nextAt: (now, latest) =>
      all<{ at: number | null }>(
        "SELECT min(iif(next_at > ?, ?, next_at)) AS at FROM climbs WHERE next_at IS NOT NULL",
        latest,
        now,
      )[0]?.at ?? null,
    open: ({ officer, others, limit }) =>
      all<CallRow>(
        `SELECT id AS tip, number, category, area, max(c.officer = '${ALL_HEADS}') AS heads,
          count(*) OVER () AS count
          FROM calls c JOIN tips ON id = c.tip
          WHERE listed AND (c.officer = ? OR (? AND c.officer NOT IN (SELECT value FROM json_each(?))))
          GROUP BY c.tip ORDER BY seq LIMIT ?`,
        ...[officer, Number(others !== null), JSON.stringify(others ?? []), limit],
      ).map((row) => ({ ...row, heads: Boolean(row.heads) })),
  };
}
