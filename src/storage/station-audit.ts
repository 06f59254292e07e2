import { and, asc, desc, eq, gt, gte, lt } from "drizzle-orm";
import type { DrizzleSqliteDODatabase } from "drizzle-orm/durable-sqlite";
import type { AuditQuery, StationStore } from "../app/station/store.ts";
import { subjectOf } from "../core/station/audit.ts";
import { beginningOf, hashOf } from "../core/station/audit-chain.ts";
import { auditDigest } from "./audit-digest.ts";
import { audit } from "./station-tables.ts";

/** Remembers nothing between two calls, so that two writers of one table make one chain. */
export function makeAudit(
  db: DrizzleSqliteDODatabase,
  station: string,
): Pick<StationStore, "audit" | "trail"> {
  const head = () => {
    const [last] = db.select().from(audit).orderBy(desc(audit.number)).limit(1).all();
    return last ? { number: last.number, hash: hashOf(last, auditDigest) } : null;
  };
  return {
    audit: (note) => {
      const { at, officer, action } = note;
      const { number, hash } = head() ?? { number: 0, hash: beginningOf(station, auditDigest) };
      const subject = subjectOf(note, auditDigest);
      const link = { number: number + 1, before: false, previous: hash };
      db.insert(audit)
        .values({ ...link, at, officer, action, subject })
        .run();
    },
    trail: {
      head,
      page: (query) =>
        db
          .select()
          .from(audit)
          .where(wanted(query))
          .orderBy(desc(audit.number))
          .limit(query.limit)
          .all(),
      after: (number, limit) =>
        db
          .select()
          .from(audit)
          .where(gt(audit.number, number))
          .orderBy(asc(audit.number))
          .limit(limit)
          .all(),
    },
  };
}

function wanted({ officer, action, subject, from, to, before }: AuditQuery) {
  return and(
    officer === null ? undefined : eq(audit.officer, officer),
    action === null ? undefined : eq(audit.action, action),
    subject === null ? undefined : eq(audit.subject, subject),
    from === null ? undefined : gte(audit.at, from),
    to === null ? undefined : lt(audit.at, to),
    before === null ? undefined : lt(audit.number, before),
  );
}
