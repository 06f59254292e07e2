import type { StationStore } from "../../src/app/station/store.ts";
import type { AuditNote } from "../../src/core/station/audit.ts";

/** What was noted, the oldest first. */
export function auditedIn({ trail }: Pick<StationStore, "trail">): AuditNote[] {
  const links = trail.after(0, Number.MAX_SAFE_INTEGER);
  return links.map(({ at, officer, action, subject }) => {
    // Tests only note actions of this version.
    return { at, officer, action: action as AuditNote["action"], subject };
  });
}
