import { ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import { nextLook, onDuty } from "../../core/station/roster.ts";
import type { CallsView } from "../../core/station/roster-views.ts";
import { MINUTE_MS } from "../../core/units.ts";
import { MOST_CALLS, REMIND_PAGE } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import { ALL_HEADS } from "./duty-store.ts";
import type { StationRefusal } from "./port.ts";
import { planOf, readersNow } from "./roster.ts";
import type { StationStore } from "./store.ts";
import type { TipRow } from "./tip-store.ts";

type About = Pick<TipRow, "id" | "receivedAt">;

/**
 * An urgent tip has come: who is on duty is told, in the transaction that stores it. Without a roster
 * all are on duty, so nobody is told more than the list says.
 */
export function beginCalls(deps: StationDeps, tip: About): void {
  const { store, clock, place } = deps;
  const people = peopleNow(deps);
  if (people) return callNext(deps, tip, people);
  store.calls.tell(tip.id, null, nextLook(clock.now(), place.duty.climbMinutes));
}

/** The alarm: tells the next ones of tips that nobody has opened, a page at a time. */
export function climb(deps: StationDeps): void {
  const { store, clock, place, announce } = deps;
  const now = clock.now();
  const tips = store.calls.due(now, latestOf(now, place.duty), REMIND_PAGE);
  if (tips.length === 0) return;
  const people = peopleNow(deps) ?? [];
  store.atomically(() => {
    for (const id of tips) {
      const tip = store.tips.find(id);
      if (tip && !tip.opened) callNext(deps, tip, people);
      else store.calls.end(id);
    }
  });
  announce({ type: "duty" });
}

/** When to look at the first one; null: never. */
export function nextClimb(
  { calls }: Pick<StationStore, "calls">,
  duty: { climbMinutes: number },
  now: number,
): number | null {
  return calls.nextAt(now, latestOf(now, duty));
}

/** Nothing waits longer: one that seems to has met a clock that was ahead. */
function latestOf(now: number, { climbMinutes }: { climbMinutes: number }): number {
  return now + climbMinutes * MINUTE_MS;
}

/** Who is on duty, in the order of being told; null: the station has no roster. */
function peopleNow(deps: StationDeps): string[] | null {
  const plan = planOf(deps);
  return plan && (onDuty(plan, deps.clock.now())?.people ?? []);
}

/** Tells the next one of them who was not told; after them, or in a gap, all heads at once. */
function callNext(
  { store, clock, place }: StationDeps,
  { id: tip, receivedAt }: About,
  people: string[],
): void {
  const told = store.calls.told(tip);
  const next = people.find((id) => !told.includes(id));
  const nextAt = next ? nextLook(clock.now(), place.duty.climbMinutes) : null;
  store.calls.tell(tip, next ?? ALL_HEADS, nextAt);
  const stage = next ? (told.length > 0 ? "next" : "first") : "heads";
  // As of the tip's hour: the time itself would give the minute of its arrival back.
  const at = Date.parse(receivedAt);
  const officer = next ?? STATION_ITSELF;
  store.tips.addEvent({ tip, at, kind: "clock", value: `unread:${stage}`, officer });
}

/** Somebody has the tip: it climbs no further. To be called in that transaction. */
export function endCalls({ store, announce }: StationDeps, tip: string): void {
  const isCalled = store.calls.told(tip).length > 0;
  store.calls.end(tip);
  if (isCalled) announce({ type: "duty" });
}

/**
 * Of which unopened urgent tips this officer was told. What was told to somebody who can read none now
 * goes to the heads; where there is no head, to all.
 */
export function listCalls(desk: DeskDeps): Result<CallsView, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const readers = readersNow(desk);
  const heads = readers.filter(({ role }) => role === "head");
  const leads = heads.length === 0 || caller.value.officer.role === "head";
  const others = leads ? readers.map(({ id }) => id) : null;
  const rows = desk.store.calls.open({ officer: caller.value.id, others, limit: MOST_CALLS });
  const calls = rows.map(({ count: _, ...call }) => call);
  return ok({ calls, count: rows[0]?.count ?? 0 });
}
