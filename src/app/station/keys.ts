import { toBase64Url } from "../../core/base64url.ts";
import { bytesHash } from "../../core/bytes-hash.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import type { PendingView, StationKeyView } from "../../core/station/views.ts";
import { PENDING_PAGE } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import { forgetFormer } from "./check-swaps.ts";
import type { StationKeyRow, Swap } from "./key-store.ts";
import type { OfficerRow } from "./officer-store.ts";
import type { StationRefusal } from "./port.ts";
import { viewRotation } from "./rotation.ts";
import type { StationStore } from "./store.ts";

/** The key in use with one officer's copy of it; null before the first officer. */
export function viewStationKey(
  store: StationStore,
  { id, stationKey: held }: OfficerRow,
): StationKeyView | null {
  const current = store.keys.current();
  if (!current) return null;
  const former = store.keys.former();
  return {
    recipient: current.recipient,
    sealed: held && toBase64Url(held),
    former: former.map(({ recipient, sealedToNext }) => ({
      recipient,
      sealed: toBase64Url(sealedToNext ?? new Uint8Array(0)),
    })),
    pending: former.length === 0 ? 0 : store.keys.countPending(current.number),
    exposed: (store.officers.leftWith() ?? 0) >= current.number,
    kitMade: current.kitMadeAt !== null,
    rotation: held && viewRotation(store, id),
  };
}

export function pendingBlobs(desk: DeskDeps): Result<PendingView[], StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const current = store.keys.current();
  if (!current) return fail("station-key-missing");
  if (store.keys.former().length === 0) return ok([]);
  const page = store.keys.pending(current.number, PENDING_PAGE);
  return ok(
    page.map(({ kind, id, keyNumber, sealed }) => ({
      kind,
      id,
      was: keyNumber,
      sealed: toBase64Url(sealed),
    })),
  );
}

/**
 * Stores newly sealed blobs, each in place of the very one that was opened. A blob that another
 * officer has replaced in the meantime stays unchanged. Who sealed what is noted, and how much was
 * left as it was: nobody but a holder of the key can tell whether that was right. When nothing is
 * left, and no blob can be on its way any more, the old keys are deleted (`forgetFormer`).
 */
export async function swapBlobs(
  desk: DeskDeps,
  swaps: Swap[],
): Promise<Result<number, StationRefusal>> {
  const { store, clock, announce } = desk;
  const asked = desk.caller();
  if (!asked.ok) return asked;
  for (const swap of swaps) if (await isOfAnother(store, swap)) return fail("conflict");
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const note = { at: clock.now(), officer: caller.value.id };
  const current = store.keys.current();
  if (!current) return fail("station-key-missing");
  if (store.keys.former().length === 0) return ok(0);
  const left = store.atomically(() => {
    const done = swaps.filter((swap) => swapNoted(store, swap, { officer: note.officer, current }));
    const anew = done.filter(({ sealed }) => sealed !== null);
    for (const { id } of anew) store.audit({ ...note, action: "sealed-anew", subject: id });
    const kept = done.length - anew.length;
    if (kept > 0) store.audit({ ...note, action: "left-sealed", subject: String(kept) });
    forgetFormer(desk);
    return store.keys.countPending(current.number);
  });
  if (left === 0) announce({ type: "officers" });
  return ok(left);
}

/** Swaps one blob. What it was before is kept until another officer's browser has compared. */
function swapNoted(
  { keys, tips }: StationStore,
  swap: Swap,
  { officer, current }: { officer: string; current: StationKeyRow },
): boolean {
  const { kind, id, sealed } = swap;
  const was = keys.blob(kind, id);
  if (!keys.swap(swap, current.number)) return false;
  const tip = kind === "tip" ? id : (tips.entry(id)?.tip ?? "");
  keys.addUnchecked({
    kind,
    id,
    tip,
    officer,
    before: sealed === null ? null : (was?.sealed ?? null),
  });
  return true;
}

/** Whether a swap names a blob that is there, and was made of another one. */
async function isOfAnother(
  { keys }: StationStore,
  { kind, id, was, replaces }: Swap,
): Promise<boolean> {
  const blob = keys.blob(kind, id);
  // A blob changes only with its number: what has this one now has it in the commit, too.
  return blob?.keyNumber === was && (await bytesHash(blob.sealed)) !== replaces;
}

/** The words themselves are in the officer's browser: this lets it show them. */
export function showKit(desk: DeskDeps): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const current = store.keys.current();
  if (!current) return fail("station-key-missing");
  const officer = caller.value.id;
  const at = clock.now();
  store.audit({ at, officer, action: "showed-kit", subject: String(current.number) });
  return ok(null);
}

export function noteKit(desk: DeskDeps): Result<null, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const current = store.keys.current();
  if (!current) return fail("station-key-missing");
  const at = clock.now();
  store.atomically(() => {
    store.keys.setKitMade(current.number, at);
    store.audit({ at, officer: by, action: "made-kit", subject: String(current.number) });
  });
  announce({ type: "officers" });
  return ok(null);
}
