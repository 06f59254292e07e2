import { type AuditLink, beginningOf, hashOf } from "../core/station/audit-chain.ts";
import { auditDigest } from "./audit-digest.ts";

/** Rows that are in memory at once. */
const PAGE = 500;

/**
 * Chains the rows that were noted before there was a chain, as they are found now. Does nothing
 * where that is done: the last row tells.
 */
export function chainOldAudit(sql: SqlStorage, station: string): void {
  const last = "SELECT 1 FROM audit WHERE number = (SELECT MAX(number) FROM audit)";
  if (sql.exec(`${last} AND previous = ''`).toArray().length === 0) return;
  let previous = beginningOf(station, auditDigest);
  for (let done = 0; ; done += PAGE) {
    const page = sql
      .exec<Row>("SELECT * FROM audit WHERE number > ? ORDER BY number LIMIT ?", done, PAGE)
      .toArray();
    if (page.length === 0) return;
    for (const row of page) {
      sql.exec("UPDATE audit SET previous = ? WHERE number = ?", previous, row.number);
      previous = hashOf({ ...row, before: row.before === 1, previous }, auditDigest);
    }
  }
}

type Row = Omit<AuditLink, "before"> & { before: number };
