import type { StationStore } from "../../../src/app/station/store.ts";
import { subjectOf } from "../../../src/core/station/audit.ts";
import { beginningOf, hashOf } from "../../../src/core/station/audit-chain.ts";
import { auditDigest } from "../../../src/storage/audit-digest.ts";
import type { StationTables } from "./memory-station-tables.ts";

export function makeMemoryAudit(
  tables: StationTables,
  station: string,
): Pick<StationStore, "audit" | "trail"> {
  const head = () => {
    const last = tables.audit.at(-1);
    return last ? { number: last.number, hash: hashOf(last, auditDigest) } : null;
  };
  return {
    audit: (note) => {
      const { at, officer, action } = note;
      const { number, hash } = head() ?? { number: 0, hash: beginningOf(station, auditDigest) };
      const subject = subjectOf(note, auditDigest);
      const link = { number: number + 1, before: false, previous: hash };
      tables.audit.push({ ...link, at, officer, action, subject });
    },
    trail: {
      head,
      after: (number, limit) =>
        structuredClone(tables.audit.filter((link) => link.number > number).slice(0, limit)),
      page: ({ officer, action, subject, from, to, before, limit }) => {
        const wanted = tables.audit.filter(
          (link) =>
            (officer === null || link.officer === officer) &&
            (action === null || link.action === action) &&
            (subject === null || link.subject === subject) &&
            (from === null || link.at >= from) &&
            (to === null || link.at < to) &&
            (before === null || link.number < before),
        );
        return structuredClone(wanted.reverse().slice(0, limit));
      },
    },
  };
}
