import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { ShiftView } from "../../core/station/shift-views.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationRefusal } from "./port.ts";
import type { ShiftRow } from "./store.ts";

/** So many are kept. Who handed over to whom is in the audit for ever. */
const KEPT = 20;

/** Newest first. */
export function listShifts(desk: DeskDeps): Result<ShiftView[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  return ok(desk.store.shifts.all().map((row) => toView(desk, row)));
}

/** Hands the shift over, with what the lists show at this moment. Repeatable under the same id. */
export function endShift(
  desk: DeskDeps,
  { id, sealed }: { id: string; sealed: Uint8Array | null },
): Result<ShiftView, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const known = store.shifts.find(id);
  if (known) return known.by === by ? ok(toView(desk, known)) : fail("conflict");
  const at = clock.now();
  const counts = store.tips.counts({ officer: by, now: at });
  const own = sealed && Uint8Array.from(sealed);
  const row = { id, by, at, counts, sealed: own, takenBy: null, takenAt: null };
  store.atomically(() => {
    store.shifts.add(row, KEPT);
    store.audit({ at, officer: by, action: "handed-shift-over", subject: id });
  });
  desk.announce({ type: "shifts" });
  return ok(toView(desk, row));
}

/** Takes a shift over from a colleague. Repeatable by who did. */
export function takeShift(desk: DeskDeps, id: string): Result<ShiftView, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const takenBy = caller.value.id;
  const row = store.shifts.find(id);
  if (!row) return fail("not-found");
  if (row.by === takenBy) return fail("own-proposal");
  if (row.takenBy !== null)
    return row.takenBy === takenBy ? ok(toView(desk, row)) : fail("conflict");
  const takenAt = clock.now();
  store.atomically(() => {
    store.shifts.take(id, { takenBy, takenAt });
    store.audit({ at: takenAt, officer: takenBy, action: "took-shift-over", subject: id });
  });
  desk.announce({ type: "shifts" });
  return ok(toView(desk, { ...row, takenBy, takenAt }));
}

function toView({ store }: DeskDeps, row: ShiftRow): ShiftView {
  const { id, by, at, counts, sealed, takenBy, takenAt } = row;
  const names = new Map(store.officers.names().map(({ id: of, name }) => [of, name]));
  const named = (officer: string) => ({ id: officer, name: names.get(officer) ?? "" });
  const time = (ms: number) => new Date(ms).toISOString();
  return {
    id,
    by: named(by),
    at: time(at),
    counts,
    sealed: sealed && toBase64Url(sealed),
    taken: takenBy === null || takenAt === null ? null : { by: named(takenBy), at: time(takenAt) },
  };
}
