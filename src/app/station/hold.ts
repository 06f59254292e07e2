import { fail, ok, type Result } from "../../core/result.ts";
import type { TipDetail, TipHold } from "../../core/station/views.ts";
import { DAY_MS } from "../../core/units.ts";
import type { StationDeps } from "./deps.ts";
import type { StationInboxPort, StationRefusal } from "./port.ts";
import type { AuditAction, HoldRow, TipRow } from "./store.ts";

/** Requests a hold with a reason. The hold begins when another officer agrees. */
export function askHold(
  deps: StationDeps,
  { by, tip, reason }: Parameters<StationInboxPort["askHold"]>[0],
): Result<TipHold, StationRefusal> {
  const { store, clock } = deps;
  if (!store.tips.find(tip)) return fail("not-found");
  if (store.holds.find(tip)) return fail("conflict");
  const hold: HoldRow = { tip, reason, askedBy: by, askedAt: clock.now(), approvedBy: null };
  note(deps, { by, tip, action: "asked-hold" }, () => store.holds.insert(hold));
  return ok(view(deps, hold));
}

export function approveHold(
  deps: StationDeps,
  by: string,
  tip: string,
): Result<TipHold, StationRefusal> {
  const { store } = deps;
  const hold = store.holds.find(tip);
  if (!hold) return fail("not-found");
  if (hold.approvedBy !== null) return fail("already-approved");
  if (hold.askedBy === by) return fail("second-officer");
  note(deps, { by, tip, action: "approved-hold" }, () => store.holds.approve(tip, by));
  return ok(view(deps, { ...hold, approvedBy: by }));
}

/** Ends a hold. Any officer may. The tip's retention counts again from then on. */
export function releaseHold(
  deps: StationDeps,
  by: string,
  tip: string,
): Result<null, StationRefusal> {
  if (!deps.store.holds.find(tip)) return fail("not-found");
  note(deps, { by, tip, action: "released-hold" }, () => deps.store.holds.remove(tip));
  return ok(null);
}

/** Asks the mailbox to mute its sender. The station never learns whether there is a way back. */
export async function muteSender(
  deps: StationDeps,
  by: string,
  id: string,
): Promise<Result<null, StationRefusal>> {
  const { store, clock, place } = deps;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  const at = clock.now();
  const until = at + place.limits.muteDays * DAY_MS;
  const job = await deps.stage(
    { type: "mute", mailbox: tip.mailbox, until },
    { lane: `tip:${id}` },
  );
  deps.send([job], () => store.audit({ at, officer: by, action: "muted-sender", subject: id }));
  return ok(null);
}

/** The retention of a tip, for the officers' page. */
export function retentionOf(
  deps: StationDeps,
  { id, closedAt }: TipRow,
): Pick<TipDetail, "hold" | "deletedAt"> {
  const hold = deps.store.holds.find(id);
  const isHeld = hold !== null && hold.approvedBy !== null;
  const lasts = deps.place.retention.closedTipDays * DAY_MS;
  return {
    hold: hold && view(deps, hold),
    deletedAt: closedAt === null || isHeld ? null : new Date(closedAt + lasts).toISOString(),
  };
}

function note(
  { store, clock, announce }: StationDeps,
  { by, tip, action }: { by: string; tip: string; action: AuditAction },
  work: () => void,
): void {
  store.atomically(() => {
    work();
    store.audit({ at: clock.now(), officer: by, action, subject: tip });
  });
  announce({ type: "tips", id: tip });
}

function view({ store }: StationDeps, { reason, askedBy, approvedBy }: HoldRow): TipHold {
  const names = new Map(store.officers.names().map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? "" });
  return {
    reason,
    askedBy: named(askedBy),
    approvedBy: approvedBy === null ? null : named(approvedBy),
  };
}
