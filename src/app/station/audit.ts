import { ok, type Result } from "../../core/result.ts";
import type { AuditExport, AuditPage } from "../../core/station/views.ts";
import { AUDIT_EXPORT_PAGE, AUDIT_PAGE } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationRefusal } from "./port.ts";
import type { AuditQuery } from "./store.ts";

/** Reading on the screen is not noted, or each page would be a new row of what it shows. */
export function readAudit(
  desk: DeskDeps,
  query: Omit<AuditQuery, "limit">,
): Result<AuditPage, StationRefusal> {
  const { trail, officers, reads } = desk.store;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  // One more than a page tells whether there is a next one.
  const links = trail.page({ ...query, limit: AUDIT_PAGE + 1 });
  const shown = links.slice(0, AUDIT_PAGE);
  const last = shown.at(-1);
  return ok({
    rows: shown.map(({ number, at, officer, action, subject, before }) => {
      return { number, at: new Date(at).toISOString(), officer, action, subject, before };
    }),
    next: links.length > AUDIT_PAGE && last ? last.number : null,
    head: trail.head(),
    names: Object.fromEntries(officers.names().map(({ id, name }) => [id, name])),
    reading: reads.all().map(({ officer, day, count }) => ({ officer, day, count })),
  });
}

/** A part of the whole audit. What begins with the first row is noted, and the note goes along. */
export function exportAudit(desk: DeskDeps, after: number): Result<AuditExport, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (after === 0) {
    const subject = String(store.trail.head()?.number ?? 0);
    store.audit({ at: clock.now(), officer, action: "exported-audit", subject });
  }
  const links = store.trail.after(after, AUDIT_EXPORT_PAGE);
  const next = links.length === AUDIT_EXPORT_PAGE ? (links.at(-1)?.number ?? null) : null;
  return ok({ links, next });
}
