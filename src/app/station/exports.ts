import { fail, ok, type Result } from "../../core/result.ts";
import type { AuditAction } from "../../core/station/audit.ts";
import type { Wish } from "../../core/station/proposal.ts";
import type { TipDetail } from "../../core/station/tip-views.ts";
import type { ExportGrantView } from "../../core/station/views.ts";
import { DAY_MS } from "../../core/units.ts";
import { EXPORT_MS, EXPORT_TIPS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { didEnough } from "./did-enough.ts";
import type { ExportRow } from "./officer-store.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import type { StationStore } from "./store.ts";
import { detailOf } from "./tip-detail.ts";

/**
 * What leaves the station as files. One tip at a time an officer saves alone, a few in any 24 hours;
 * more at once take two persons. The browser opens and packs them; the station notes each, and what
 * the browser says of it: whether an officer has hidden words first.
 */

/** What an officer saves alone. */
const ALONE: readonly AuditAction[] = ["exported-tip", "exported-masked-tip"];
/** The value of an event of the tip. */
const MASKED = "masked";

/** A single tip is about to be saved as a file. */
export function noteExport(
  desk: DeskDeps,
  { id, masked }: { id: string; masked: boolean },
): Result<null, StationRefusal> {
  const { store, clock, place } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (!store.tips.find(id)) return fail("not-found");
  const at = clock.now();
  const action = masked ? "exported-masked-tip" : "exported-tip";
  const limit = place.officers.exportsPerDay;
  if (didEnough(desk, { officer, actions: ALONE, limit, within: DAY_MS }))
    return fail("export-limit");
  store.atomically(() => {
    store.audit({ at, officer, action, subject: id });
    store.tips.addEvent({ tip: id, at, kind: "exported", value: masked ? MASKED : "", officer });
  });
  return ok(null);
}

/** Lets one officer, who proposes it, fetch these tips once. */
export function planExport(
  { store }: StationDeps,
  { kind, subject, tips }: Wish & { kind: "export-tips" },
): Result<Plan, StationRefusal> {
  const ids = [...new Set(tips.map(({ id }) => id))];
  const found = ids.flatMap((id) => store.tips.find(id) ?? []);
  if (ids.length === 0 || ids.length > EXPORT_TIPS) return fail("conflict");
  if (found.length < ids.length) return fail("not-found");
  const shown = found.map(({ id, category, area, receivedAt }) => {
    return { id, category, area, receivedAt };
  });
  return ok({
    statement: { kind, subject, tips: shown },
    carryOut: ({ proposedBy, confirmedBy: officer, at }) => {
      store.exports.set({ officer: proposedBy, tips: ids, until: at + EXPORT_MS });
      store.audit({ at, officer, action: "approved-export", subject: String(ids.length) });
      return [];
    },
    changes: { type: "proposals" },
  });
}

/** What this officer may fetch; null: nothing. */
export function readExport(desk: DeskDeps): Result<ExportGrantView | null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const grant = grantOf(desk, caller.value.id);
  if (!grant) return ok(null);
  const tips = grant.tips.flatMap((id) => {
    const tip = desk.store.tips.find(id);
    return tip ? [{ id, number: tip.number }] : [];
  });
  return ok({ count: grant.tips.length, tips, until: new Date(grant.until).toISOString() });
}

/** Gives the tips of a confirmed export, once. One that was deleted meanwhile is not among them. */
export function takeExport(
  desk: DeskDeps,
  { masked }: { masked: boolean },
): Result<TipDetail[], StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  const grant = grantOf(desk, officer);
  if (!grant) return fail("not-found");
  const at = clock.now();
  const tips = grant.tips.flatMap((id) => store.tips.find(id) ?? []);
  store.atomically(() => {
    store.exports.remove(officer);
    const action = masked ? "took-masked-export" : "took-export";
    store.audit({ at, officer, action, subject: String(tips.length) });
    for (const { id: subject, opened } of tips) {
      store.audit({ at, officer, action: "exported-with-others", subject });
      store.tips.addEvent({
        tip: subject,
        at,
        kind: "exported",
        value: masked ? MASKED : "",
        officer,
      });
      if (!opened) store.tips.markOpened(subject);
    }
  });
  desk.announce({ type: "proposals" });
  return ok(tips.map((tip) => detailOf(desk, tip, officer)));
}

/** Forgets what was confirmed and not fetched in time. */
export function tidyExports({ store, clock }: StationDeps): void {
  const now = clock.now();
  for (const { officer, until } of store.exports.all()) {
    if (until <= now) store.exports.remove(officer);
  }
  for (const { officer, until } of store.metadata.all()) {
    if (until <= now) store.metadata.remove(officer);
  }
}

/** When the first of them is over, ms; null: there is none. */
export function nextExportEnd({ exports, metadata }: StationStore): number | null {
  const ends = [...exports.all(), ...metadata.all()].map(({ until }) => until);
  return ends.length === 0 ? null : Math.min(...ends);
}

function grantOf({ store, clock }: StationDeps, officer: string): ExportRow | null {
  const grant = store.exports.all().find((one) => one.officer === officer);
  return grant && clock.now() < grant.until ? grant : null;
}
