import { fail, ok, type Result } from "../../core/result.ts";
import { type Mark, markAsWritten } from "../../core/scam/find-marks.ts";
import type { ScamEntryView } from "../../core/station/views.ts";
import { fold } from "../../core/text/fold.ts";
import { SCAM_LIST } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import type { ScamRow } from "./store.ts";

const SCAM_KINDS = ["link", "number", "name"] as const;

/** The list of known scams, written by officers. It is public. */
export function listScams(desk: DeskDeps): Result<ScamEntryView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const names = new Map(store.officers.names().map(({ id, name }) => [id, name]));
  return ok(store.scams.all(SCAM_LIST).map((row) => toView(row, names.get(row.officer) ?? "")));
}

export function scamMarks({ store }: StationDeps): Mark[] {
  return store.scams.all(SCAM_LIST).map(({ kind, value }) => ({ kind, value }));
}

/** The entry that a text names: `kind:value`; null: none. */
export function scamOf(text: string): string | null {
  const { kind, value } = markAsWritten(text);
  return value === "" ? null : `${kind}:${value}`;
}

/** Adds an entry, or removes one. */
export function planScam(
  { store }: StationDeps,
  { kind, subject }: { kind: "add-scam" | "remove-scam"; subject: string },
): Result<Plan, StationRefusal> {
  const asked = comparable(subject);
  const known = store.scams.all(SCAM_LIST).find(({ id }) => comparable(id) === asked);
  const adds = kind === "add-scam";
  if (subject === "") return fail("conflict");
  if (adds === (known !== undefined)) return fail(adds ? "conflict" : "not-found");
  return ok({
    statement: { kind, subject },
    carryOut: ({ proposedBy, confirmedBy: officer, at }) => {
      if (adds) store.scams.insert({ ...partsOf(subject), officer: proposedBy, addedAt: at });
      else store.scams.remove(known?.id ?? subject);
      const action = adds ? "added-scam" : "removed-scam";
      store.audit({ at, officer, action, subject, words: true });
      return [];
    },
    changes: { type: "scams" },
  });
}

/** A name is kept as it was written (before, folded), and is one entry however it is written. */
function comparable(id: string): string {
  return id.startsWith("name:") ? fold(id) : id;
}

function partsOf(id: string): Pick<ScamRow, "id" | "kind" | "value"> {
  const at = id.indexOf(":");
  const kind = SCAM_KINDS.find((known) => known === id.slice(0, at)) ?? "name";
  return { id, kind, value: id.slice(at + 1) };
}

function toView({ id, kind, value, addedAt }: ScamRow, officer: string): ScamEntryView {
  return { id, kind, value, officer, addedAt: new Date(addedAt).toISOString() };
}
