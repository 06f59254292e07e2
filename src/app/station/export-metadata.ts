import { fail, ok, type Result } from "../../core/result.ts";
import { weekOfMonday } from "../../core/station/figures.ts";
import type { Wish } from "../../core/station/proposal.ts";
import type { MetadataExport, MetadataGrantView } from "../../core/station/tip-metadata.ts";
import { dayOfIso, isoDay, makeWorkingDays } from "../../core/station/working-days.ts";
import { EXPORT_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { MetadataGrantRow } from "./officer-store.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";

/** The facts of all tips of some weeks, which leave the station as a table: an export of many. */

/** Lets one officer, who proposes it, fetch them once. */
export function planMetadata(
  { store }: StationDeps,
  { kind, subject, from, weeks }: Wish & { kind: "export-metadata" },
): Result<Plan, StationRefusal> {
  if (weekOfMonday(from) === null) return fail("conflict");
  return ok({
    statement: { kind, subject, from, weeks },
    carryOut: ({ proposedBy, confirmedBy: officer, at }) => {
      store.metadata.set({ officer: proposedBy, from, weeks, until: at + EXPORT_MS });
      store.audit({ at, officer, action: "approved-metadata", subject: `${from}.${weeks}` });
      return [];
    },
    changes: { type: "proposals" },
  });
}

/** What this officer may fetch; null: nothing. */
export function readMetadata(desk: DeskDeps): Result<MetadataGrantView | null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const grant = grantOf(desk, caller.value.id);
  if (!grant) return ok(null);
  const { from, weeks, until } = grant;
  return ok({ from, weeks, until: new Date(until).toISOString() });
}

/** Gives what was confirmed, once. Rows that are equal in day and all else have no order. */
export function takeMetadata(desk: DeskDeps): Result<MetadataExport, StationRefusal> {
  const { store, clock, place } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const grant = grantOf(desk, officer);
  if (!grant) return fail("not-found");
  const { from, weeks } = grant;
  const days = makeWorkingDays(place);
  const first = dayOfIso(from);
  const momentOf = (day: number) => new Date(days.momentOf(day)).toISOString();
  const found = store.metadata.tips(momentOf(first), momentOf(first + 7 * weeks));
  // Sorted by all that a row says: the order in which they came is no part of it.
  const rows = found
    .map(({ receivedAt, ...facts }) =>
      JSON.stringify({ day: isoDay(days.dayOf(Date.parse(receivedAt))), ...facts }),
    )
    .sort();
  store.atomically(() => {
    store.metadata.remove(officer);
    const subject = `${from}.${weeks}`;
    store.audit({ at: clock.now(), officer, action: "took-metadata", subject });
  });
  desk.announce({ type: "proposals" });
  return ok({ from, weeks, tips: rows.map((row) => JSON.parse(row)) });
}

function grantOf({ store, clock }: StationDeps, officer: string): MetadataGrantRow | null {
  const grant = store.metadata.all().find((one) => one.officer === officer);
  return grant && clock.now() < grant.until ? grant : null;
}
