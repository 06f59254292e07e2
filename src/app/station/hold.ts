import { fail, ok, type Result } from "../../core/result.ts";
import type { Wish } from "../../core/station/proposal.ts";
import type { TipDetail, TipHold } from "../../core/station/tip-views.ts";
import { DAY_MS } from "../../core/units.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";
import type { HoldRow, TipRow } from "./tip-store.ts";

/** Keeps a tip from being deleted, for a reason. */
export function planHold(
  deps: StationDeps,
  wish: Wish & { kind: "hold-tip" },
): Result<Plan, StationRefusal> {
  const { store } = deps;
  const { kind, subject: tip, reason } = wish;
  if (!store.tips.find(tip)) return fail("not-found");
  if (store.holds.find(tip)) return fail("conflict");
  return ok({
    statement: { kind, subject: tip, reason },
    carryOut: ({ proposedBy, proposedAt, confirmedBy, at }) => {
      const hold = { tip, reason, askedBy: proposedBy, askedAt: proposedAt };
      store.holds.insert({ ...hold, approvedBy: confirmedBy });
      store.tips.addEvent({ tip, at, kind: "hold", value: reason, officer: confirmedBy });
      store.audit({ at, officer: confirmedBy, action: "approved-hold", subject: tip });
      return [];
    },
    changes: { type: "tips", id: tip },
  });
}

/** Ends a hold. The tip's retention counts again from then on, and may be over. */
export function planEndHold(deps: StationDeps, id: string): Result<Plan, StationRefusal> {
  const { store, place } = deps;
  const [tip, hold] = [store.tips.find(id), store.holds.find(id)];
  if (!tip || !hold) return fail("not-found");
  const deletedAt = deletion(place, tip);
  return ok({
    statement: { kind: "end-hold", subject: id, reason: hold.reason, deletedAt },
    carryOut: ({ confirmedBy, at }) => {
      store.holds.remove(id);
      store.tips.addEvent({ tip: id, at, kind: "hold", value: "", officer: confirmedBy });
      store.audit({ at, officer: confirmedBy, action: "released-hold", subject: id });
      return [];
    },
    changes: { type: "tips", id },
  });
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
  desk.send([job], () => {
    store.tips.addEvent({ tip: id, at, kind: "mute", value: "", officer: by });
    store.audit({ at, officer: by, action: "muted-sender", subject: id });
  });
  desk.announce({ type: "tips", id });
  return ok(null);
}

/** The retention of a tip, for the officers' page. */
export function retentionOf(deps: StationDeps, tip: TipRow): Pick<TipDetail, "hold" | "deletedAt"> {
  const hold = deps.store.holds.find(tip.id);
  return {
    hold: hold && view(deps, hold),
    deletedAt: hold === null ? deletion(deps.place, tip) : null,
  };
}

/** When a tip that is not held is deleted, ISO 8601; null: it is not closed. */
function deletion({ retention }: StationDeps["place"], { closedAt }: TipRow): string | null {
  const lasts = retention.closedTipDays * DAY_MS;
  return closedAt === null ? null : new Date(closedAt + lasts).toISOString();
}

function view({ store }: StationDeps, { reason, askedBy, approvedBy }: HoldRow): TipHold {
  const names = new Map(store.officers.names().map(({ id, name }) => [id, name]));
  const named = (id: string) => ({ id, name: names.get(id) ?? "" });
  return { reason, askedBy: named(askedBy), approvedBy: named(approvedBy) };
}
