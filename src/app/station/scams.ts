import { fail, ok, type Result } from "../../core/result.ts";
import { type Mark, markOf } from "../../core/scam/find-marks.ts";
import type { ScamEntryView } from "../../core/station/views.ts";
import { SCAM_LIST } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { ScamRow } from "./store.ts";

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

/** Adds an entry. A link or number that is on the list already keeps its first author. */
export function addScam(desk: DeskDeps, text: string): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const { kind, value } = markOf(text);
  const id = `${kind}:${value}`;
  if (value === "") return fail("conflict");
  store.atomically(() => {
    const addedAt = clock.now();
    if (!store.scams.insert({ id, kind, value, officer: by, addedAt })) return;
    store.audit({ at: addedAt, officer: by, action: "added-scam", subject: id, words: true });
  });
  return ok(null);
}

/** Repeatable. */
export function removeScam(desk: DeskDeps, id: string): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  store.atomically(() => {
    if (!store.scams.remove(id)) return;
    store.audit({ at: clock.now(), officer: by, action: "removed-scam", subject: id, words: true });
  });
  return ok(null);
}

function toView({ id, kind, value, addedAt }: ScamRow, officer: string): ScamEntryView {
  return { id, kind, value, officer, addedAt: new Date(addedAt).toISOString() };
}
