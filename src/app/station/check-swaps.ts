import { toBase64Url } from "../../core/base64url.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { UncheckedView } from "../../core/station/views.ts";
import { CHECK_PAGE, FORMER_KEY_MS } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { UncheckedRow } from "./key-store.ts";
import type { StationRefusal } from "./port.ts";
import { hasTwo, isIndependentOf } from "./second-person.ts";

/**
 * What one officer's browser has sealed anew in a rotation, or has said to be sealed to the new key
 * already, nobody else has read: it could be other words, or nothing that opens. So the file of
 * before is kept until the browser of an independent officer has compared the two.
 */

/** What a browser found: the same words, sealed to the key in use; or not. */
export interface SwapCheck {
  /** Of the UncheckedRow. */
  number: number;
  same: boolean;
}

/** What this officer's browser is to compare. */
export function uncheckedSwaps(desk: DeskDeps): Result<UncheckedView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { id: officer } = caller.value;
  const others = store.keys.uncheckedOfficers().filter((by) => isIndependentOf(desk, by, officer));
  return ok(store.keys.uncheckedBy(others, CHECK_PAGE).flatMap((row) => viewOf(desk, row)));
}

function viewOf({ store }: StationDeps, { number, kind, id, before }: UncheckedRow) {
  const blob = store.keys.blob(kind, id);
  if (!blob) return [];
  return [{ number, sealed: toBase64Url(blob.sealed), before: before && toBase64Url(before) }];
}

/**
 * Ends the waiting of what was found to be the same. The rest becomes what it was before, and is to
 * be sealed anew. Answers how many.
 */
export function checkSwaps(desk: DeskDeps, checks: SwapCheck[]): Result<number, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  if (store.keys.current() === null) return fail("station-key-missing");
  const note = { at: clock.now(), officer: caller.value.id };
  const found = checks.flatMap(({ number, same }) => {
    const row = store.keys.unchecked(number);
    return row && isIndependentOf(desk, row.officer, note.officer) ? [{ row, same }] : [];
  });
  const other = found.filter(({ same }) => !same).map(({ row }) => row);
  store.atomically(() => {
    for (const { row } of found) store.keys.removeUnchecked(row.number);
    for (const row of other) store.keys.putBack(row);
    for (const { id } of other) store.audit({ ...note, action: "put-back", subject: id });
    const count = found.length - other.length;
    if (count > 0) store.audit({ ...note, action: "compared-swaps", subject: String(count) });
    forgetFormer(desk);
  });
  for (const tip of new Set(other.map((row) => row.tip)))
    announce(tip ? { type: "tips", id: tip } : { type: "shifts" });
  return ok(other.length);
}

/**
 * Deletes the former keys, once nothing is sealed to them any more, as two persons say, and nothing
 * can be on its way. Where there are no two, one is believed.
 */
export function forgetFormer(deps: StationDeps): void {
  const { store, clock } = deps;
  const current = store.keys.current();
  if (!current || clock.now() - current.madeAt < FORMER_KEY_MS) return;
  if (store.keys.countPending(current.number) > 0 || store.tips.hasUnlisted()) return;
  if (store.keys.uncheckedOfficers().length > 0 && hasTwo(deps)) return;
  store.keys.clearUnchecked();
  store.keys.dropFormer();
}
