import type { Place } from "../../core/place/place-schema.ts";
import { fail, ok, type Result } from "../../core/result.ts";
import { STATION_ITSELF } from "../../core/station/audit.ts";
import type {
  CalendarView,
  ClockId,
  Reminder,
  RemindersView,
  TipClocksView,
} from "../../core/station/clock-views.ts";
import {
  type Clocks,
  dueAt,
  duesOf,
  newClocks,
  remindersOf,
  turned,
} from "../../core/station/deadlines.ts";
import type { Wish } from "../../core/station/proposal.ts";
import type { TipStatus } from "../../core/station/tip-status.ts";
import { dayOfIso, isoDay } from "../../core/station/working-days.ts";
import { MOST_REMINDERS, REMIND_PAGE } from "./bounds.ts";
import type { DeskDeps } from "./caller.ts";
import type { StationDeps } from "./deps.ts";
import type { StationRefusal } from "./port.ts";
import type { Plan } from "./proposal-plan.ts";

interface ClocksNow {
  status: TipStatus;
  clocks: Clocks;
}

const iso = (at: number) => new Date(at).toISOString();

/** The clocks of a tip by what it is now; null: there is no such tip. */
function clocksNow({ store, clock, deadlines }: StationDeps, tip: string): ClocksNow | null {
  const row = store.clocks.find(tip);
  if (!row) return null;
  const { status, receivedAt, from, ...kept } = row;
  const clocks = { ...kept, from: from ?? newClocks(deadlines, Date.parse(receivedAt)).from };
  const today = deadlines.days.dayOf(clock.now());
  return { status, clocks: turned(clocks, status, today) };
}

/** Answers what officers are to be reminded of, which `remind` does. */
function write(
  { store, clock, deadlines }: StationDeps,
  tip: string,
  { status, clocks }: ClocksNow,
): Reminder[] {
  const now = clock.now();
  const dues = duesOf(deadlines, status, clocks);
  const told = store.clocks.told(tip);
  const { due, nextAt } = remindersOf(deadlines, { dues, from: clocks.from, told }, now);
  store.clocks.set(tip, { clocks, dues, nextAt: due.length > 0 ? now : nextAt });
  store.tips.update(tip, { dueAt: dues[0]?.at ?? null, dueClock: dues[0]?.clock ?? null });
  return due;
}

/**
 * Sets the clocks of a tip by what it is now. To be called in the transaction of whatever they depend
 * on. Repeatable.
 */
export function setClocks(deps: StationDeps, tip: string, change: Partial<Clocks> = {}): void {
  const now = clocksNow(deps, tip);
  if (now) write(deps, tip, { ...now, clocks: { ...now.clocks, ...change } });
}

/** Those of a tip that comes now. */
export function beginClocks(deps: StationDeps, tip: string): void {
  setClocks(deps, tip, newClocks(deps.deadlines, deps.clock.now()));
}

/** Has the clocks of all open tips set anew when the place's rules have changed. */
export function followRules(
  { clocks }: StationDeps["store"],
  { timezone, deadlines, holidays }: Pick<Place, "timezone" | "deadlines" | "holidays">,
): void {
  clocks.follow(JSON.stringify([timezone, deadlines, holidays]));
}

/** The alarm: reminds officers of what is due, a page at a time. */
export function remind(deps: StationDeps): void {
  const { store, clock, announce } = deps;
  const told = store.atomically(() =>
    store.clocks.due(clock.now(), REMIND_PAGE).map((tip) => remindOf(deps, tip)),
  );
  if (told.includes(true)) announce({ type: "reminders" });
}

function remindOf(deps: StationDeps, tip: string): boolean {
  const { store, clock } = deps;
  const now = clocksNow(deps, tip);
  if (!now) return false;
  const due = write(deps, tip, now);
  for (const reminder of due) {
    store.clocks.tell({ ...reminder, tip });
    const by = { at: clock.now(), officer: STATION_ITSELF };
    const { stage, clock: which } = reminder;
    if (stage !== "soon")
      store.tips.addEvent({ tip, ...by, kind: "clock", value: `${which}:${stage}` });
    if (stage === "escalated") store.audit({ ...by, action: "escalated", subject: tip });
  }
  // With what was told, to see when the next ones come.
  if (due.length > 0) write(deps, tip, now);
  return due.length > 0;
}

/** Gives a result that runs more time, once. */
export function planExtension(
  deps: StationDeps,
  { kind, subject: tip, reason }: Wish & { kind: "extend-deadline" },
): Result<Plan, StationRefusal> {
  const { store } = deps;
  const clocks = viewClocks(deps, tip);
  if (!clocks) return fail("not-found");
  const { result, extendsTo: to } = clocks;
  if (to === null) return fail("conflict");
  return ok({
    statement: { kind, subject: tip, reason, from: result.dueAt, to },
    carryOut: ({ confirmedBy: officer, at }) => {
      setClocks(deps, tip, { extended: reason });
      store.tips.addEvent({ tip, at, officer, kind: "clock", value: `result:${reason}` });
      store.audit({ at, officer, action: "extended-deadline", subject: tip });
      return [];
    },
    changes: { type: "tips", id: tip },
  });
}

/** The clocks of a tip, for its page; null: there is no such tip. */
export function viewClocks(deps: StationDeps, tip: string): TipClocksView | null {
  const { deadlines, clock } = deps;
  const now = clocksNow(deps, tip);
  if (!now) return null;
  const { status, clocks } = now;
  const running = duesOf(deadlines, status, clocks).map((due) => due.clock);
  const view = (which: ClockId) => ({
    dueAt: iso(dueAt(deadlines, which, clocks)),
    runs: running.includes(which),
  });
  const result = view("result");
  const to = dueAt(deadlines, "result", { ...clocks, extended: "complex" });
  const mayExtend = result.runs && clocks.extended === null && to > clock.now();
  return {
    intake: view("intake"),
    result,
    extended: clocks.extended,
    extendsTo: mayExtend ? iso(to) : null,
  };
}

/** Of what this officer is reminded: while it is so, whoever was told first. */
export function listReminders(desk: DeskDeps): Result<RemindersView, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { id: officer, officer: who } = caller.value;
  const { clocks } = desk.store;
  const rows = clocks.open({ officer, isHead: who.role === "head", limit: MOST_REMINDERS });
  const reminders = rows.map(({ at, ...row }) => ({ ...row, dueAt: iso(at) }));
  return ok({ reminders, seen: clocks.seen(officer) });
}

/** This officer has seen all up to that one. */
export function seeReminders(desk: DeskDeps, seq: number): Result<null, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { clocks } = desk.store;
  const { id } = caller.value;
  if (seq > clocks.seen(id)) clocks.setSeen(id, seq);
  return ok(null);
}

/** A month of deadlines; `month` as `2026-12`. */
export function readCalendar(desk: DeskDeps, month: string): Result<CalendarView, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { store, place, clock, deadlines } = desk;
  const { days } = deadlines;
  const first = dayOfIso(`${month}-01`);
  const last =
    dayOfIso(
      isoDay(first + 31)
        .slice(0, 8)
        .concat("01"),
    ) - 1;
  const all = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  const now = clock.now();
  // A deadline is the end of its last day.
  const counts = store.clocks.counts(days.momentOf(first + 1), days.momentOf(last + 1) + 1);
  return ok({
    today: isoDay(days.dayOf(now)),
    off: all.filter((day) => !days.isWorking(day)).map(isoDay),
    hasHolidays: month.slice(0, 4) in place.holidays,
    late: store.clocks.counts(0, now + 1).reduce((sum, { count }) => sum + count, 0),
    due: counts.map(({ at, ...due }) => ({ ...due, day: isoDay(days.dayOf(at - 1)) })),
  });
}
