import { fail, ok, type Result } from "../../core/result.ts";
import { mayEver } from "../../core/station/rights.ts";
import type { Assigned, HandOver } from "../../core/station/tip-views.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";

/** Whose case a tip is. Only an officer has one who is here, not suspended, and may read tips. */

interface Assignment {
  ids: string[];
  /** null: nobody's. */
  owner: string | null;
  /** Takes them from a colleague, too. */
  take: boolean;
}

/**
 * Claims, assigns or releases tips. What another officer has is left to that officer, and named,
 * unless it is to be taken: of two who claim one at once, the second hears who was first.
 */
export function assignTips(
  desk: DeskDeps,
  { ids, owner, take }: Assignment,
): Result<Assigned, StationRefusal> {
  const { store, clock, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (owner !== null && !mayOwn(desk, owner)) return fail("cannot-own");
  const asked = [...new Set(ids)];
  const found = asked.flatMap((id) => store.tips.find(id) ?? []);
  if (found.length < asked.length) return fail("not-found");
  const isOf = (one: string | null) => one !== null && one !== officer && one !== owner;
  const taken = found.filter((tip) => !take && isOf(tip.owner));
  const changed = found.filter((tip) => tip.owner !== owner && !taken.includes(tip));
  const at = clock.now();
  const action = owner === officer ? "claimed-tip" : owner ? "assigned-tip" : "released-tip";
  store.atomically(() => {
    if (action === "assigned-tip" && changed.length > 0)
      store.audit({ at, officer, action: "assigned-to", subject: owner ?? "" });
    for (const { id: tip } of changed) {
      store.tips.update(tip, { owner });
      store.tips.addEvent({ tip, at, kind: "owner", value: owner ?? "", officer });
      store.audit({ at, officer, action, subject: tip });
    }
  });
  for (const { id } of changed) announce({ type: "tips", id });
  return ok({
    changed: changed.map(({ id }) => id),
    taken: taken.map(({ id, owner: by }) => ({ id, owner: by ?? "" })),
  });
}

/** Gives the open tips of one officer to another, or to nobody. Answers how many they were. */
export function handOver(desk: DeskDeps, { from, to }: HandOver): Result<number, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  if (!store.officers.find(from)) return fail("not-found");
  if (to !== null && (to === from || !mayOwn(desk, to))) return fail("cannot-own");
  const note = { at: clock.now(), officer: caller.value.id };
  return ok(
    store.atomically(() => {
      store.audit({ ...note, action: "handed-over", subject: from });
      if (to !== null) store.audit({ ...note, action: "assigned-to", subject: to });
      return moveTips(desk, { from, to, ...note, isOpen: true });
    }),
  );
}

/** In a transaction. Whose tips they are is an event of each of them. */
export function moveTips(
  { store, announce }: StationDeps,
  move: HandOver & { at: number; officer: string; isOpen: boolean },
): number {
  const count = store.cases.handOver(move);
  // No one tip, but the lists are to be read again.
  if (count > 0) announce({ type: "tips", id: "" });
  return count;
}

export function mayOwn(deps: StationDeps, id: string): boolean {
  const officer = deps.store.officers.find(id);
  if (!officer || suspensionOf(deps, id)) return false;
  return mayEver({ role: officer.role, hasKey: officer.stationKey !== null }, "assign");
}

/** Puts a tip on this officer's own list, or takes it off. */
export function watchTip(
  desk: DeskDeps,
  { tip, on }: { tip: string; on: boolean },
): Result<null, StationRefusal> {
  const { store, clock } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const officer = caller.value.id;
  if (!store.tips.find(tip)) return fail("not-found");
  const action = on ? "watched-tip" : "unwatched-tip";
  store.atomically(() => {
    store.cases.watch({ tip, officer }, on);
    store.audit({ at: clock.now(), officer, action, subject: tip });
  });
  return ok(null);
}
