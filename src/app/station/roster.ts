import { fail, ok, type Result } from "../../core/result.ts";
import { refusalOf } from "../../core/station/rights.ts";
import { nextDuty, onDuty, type Plan, type Roster } from "../../core/station/roster.ts";
import type { DutyView, RosterView } from "../../core/station/roster-views.ts";
import { isoDay } from "../../core/station/working-days.ts";
import type { ReadsLater } from "../object-ports.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { OfficerRow } from "./officer-store.ts";
import type { StationRefusal } from "./port.ts";
import { suspensionOf } from "./suspension-of.ts";

export function readRoster(desk: DeskDeps): Result<DutyView, StationRefusal> {
  const caller = desk.caller();
  const { climbMinutes } = desk.place.duty;
  return caller.ok ? ok({ ...desk.store.roster.read(), climbMinutes }) : caller;
}

/** In place of that version. Repeatable: the same again is no change. */
export function writeRoster(
  desk: DeskDeps,
  { was, roster }: { was: number; roster: Roster },
): Result<RosterView, StationRefusal> {
  const { store, clock, deadlines, announce } = desk;
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const next = { version: was + 1, roster: withoutPast(roster, deadlines.days.dayOf(clock.now())) };
  const now = store.roster.read();
  if (JSON.stringify(now) === JSON.stringify(next)) return ok(now);
  if (now.version !== was) return fail("conflict");
  const by = { at: clock.now(), officer: caller.value.id };
  store.atomically(() => {
    store.roster.write(next);
    store.audit({ ...by, action: "wrote-roster", subject: String(next.version) });
  });
  announce({ type: "duty" });
  return ok(next);
}

/** Yesterday stays: its last period may still run. */
function withoutPast(roster: Roster, today: number): Roster {
  const since = isoDay(today - 1);
  const days = Object.entries(roster.days).filter(([day]) => day >= since);
  return {
    ...roster,
    days: Object.fromEntries(days),
    away: roster.away.filter(({ to }) => to >= since),
  };
}

/** Officers who could open a tip now. */
export function readersNow(deps: Pick<StationDeps, "store" | "clock">): OfficerRow[] {
  const stopped = suspensionOf(deps)?.officer;
  return deps.store.officers.all().filter(({ id, role, stationKey }) => {
    const standing = { role, hasKey: stationKey !== null, steppedUp: false };
    return id !== stopped && refusalOf(standing, "open-tip") === null;
  });
}

/** null: the station has no roster. */
export function planOf(deps: StationDeps): Plan | null {
  const { roster } = deps.store.roster.read();
  const there = new Set(readersNow(deps).map(({ id }) => id));
  const { days } = deps.deadlines;
  return roster && { roster, days, isThere: (id) => there.has(id) };
}

/** Whether a tip's sender is to be told that nobody reads it now; null: somebody does. */
export function readsLater(deps: StationDeps): ReadsLater | null {
  const plan = planOf(deps);
  const now = deps.clock.now();
  return plan && !onDuty(plan, now) ? { from: nextDuty(plan, now)?.from ?? null } : null;
}
