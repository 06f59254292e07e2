import { fail, ok, type Result } from "../../core/result.ts";
import type { AuditAction } from "../../core/station/audit.ts";
import type { TipDetail, TipHold } from "../../core/station/views.ts";
import { DAY_MS } from "../../core/units.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationDeskPort, StationRefusal } from "./port.ts";
import type { HoldRow, TipRow } from "./store.ts";

/** Requests a hold with a reason. The hold begins when another officer agrees. */
export function askHold(
  desk: DeskDeps,
  { tip, reason }: Parameters<StationDeskPort["askHold"]>[1],
): Result<TipHold, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  if (!store.tips.find(tip)) return fail("not-found");
  if (store.holds.find(tip)) return fail("conflict");
  const hold: HoldRow = { tip, reason, askedBy: by, askedAt: clock.now(), approvedBy: null };
  note(desk, { by, tip, action: "asked-hold" }, () => store.holds.insert(hold));
  return ok(view(desk, hold));
}

export function approveHold(desk: DeskDeps, tip: string): Result<TipHold, StationRefusal> {
  const { store } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  const hold = store.holds.find(tip);
  if (!hold) return fail("not-found");
  if (hold.approvedBy !== null) return fail("already-approved");
  if (hold.askedBy === by) return fail("second-officer");
  note(desk, { by, tip, action: "approved-hold" }, () => store.holds.approve(tip, by));
  return ok(view(desk, { ...hold, approvedBy: by }));
}

/** Ends a hold. Any officer may. The tip's retention counts again from then on. */
export function releaseHold(desk: DeskDeps, tip: string): Result<null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  if (!desk.store.holds.find(tip)) return fail("not-found");
  note(desk, { by, tip, action: "released-hold" }, () => desk.store.holds.remove(tip));
  return ok(null);
}

/** Asks the mailbox to mute its sender. The station never learns whether there is a way back. */
export async function muteSender(
  desk: DeskDeps,
  id: string,
): Promise<Result<null, StationRefusal>> {
  const { store, clock, place } = desk;
  const asked = desk.caller();
  if (!asked.ok) return asked;
  const tip = store.tips.find(id);
  if (!tip) return fail("not-found");
  const at = clock.now();
  const until = at + place.limits.muteDays * DAY_MS;
  const job = await desk.stage(
    { type: "mute", mailbox: tip.mailbox, until },
    { lane: `tip:${id}` },
  );
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const by = caller.value.id;
  desk.send([job], () => store.audit({ at, officer: by, action: "muted-sender", subject: id }));
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
