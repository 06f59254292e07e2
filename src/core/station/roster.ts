import { MINUTE_MS } from "../units.ts";
import { isoDay, type WorkingDays } from "./working-days.ts";

/** Times on the place's clock, as `22:00`. One that ends as or before it begins ends the next day. */
export interface Period {
  from: string;
  to: string;
  /** Ids of officers in the order in which they are told. */
  people: string[];
}

/** Does no duty that begins on one of these days, ISO 8601. */
export interface Absence {
  officer: string;
  from: string;
  to: string;
}

export interface Roster {
  /** Whether somebody is to be on duty at all times. */
  always: boolean;
  /** From Monday on: the periods that begin on that day of the week. */
  week: Period[][];
  /** By day, ISO 8601: those that begin on it instead. */
  days: Record<string, Period[]>;
  away: Absence[];
}

/** A roster on a place's clock. */
export interface Plan {
  roster: Roster;
  days: WorkingDays;
  /** Whether an officer may be told at all. */
  isThere(officer: string): boolean;
}

/** From then and before then, ms. `people` empty: nobody is left of those who were to come. */
export interface Duty {
  from: number;
  to: number;
  people: string[];
}

/** So many days ahead somebody looks for the next duty. */
const LOOK_DAYS = 14;

const minuteOf = (time: string) => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

/** The periods that begin on a day, with those who have left or are away taken out. */
export function dutiesOf({ roster, days, isThere }: Plan, day: number): Duty[] {
  const date = isoDay(day);
  const comes = (id: string) =>
    isThere(id) &&
    !roster.away.some(({ officer, from, to }) => officer === id && from <= date && date <= to);
  // Day 0 was a Thursday.
  return (roster.days[date] ?? roster.week[(day + 3) % 7] ?? []).map(({ from, to, people }) => ({
    from: days.momentOf(day, minuteOf(from)),
    to: days.momentOf(to <= from ? day + 1 : day, minuteOf(to)),
    people: people.filter(comes),
  }));
}

/** Who is on duty, those of the period that began first before others; null: nobody is. */
export function onDuty(plan: Plan, now: number): Duty | null {
  const today = plan.days.dayOf(now);
  const running = [today - 1, today]
    .flatMap((day) => dutiesOf(plan, day))
    .filter(({ from, to, people }) => from <= now && now < to && people.length > 0)
    .sort((one, other) => one.from - other.from);
  const [first] = running;
  if (!first) return null;
  const people = [...new Set(running.flatMap((duty) => duty.people))];
  return { from: first.from, to: Math.min(...running.map(({ to }) => to)), people };
}

/** The first duty after now for which somebody comes; null: none is planned. */
export function nextDuty(plan: Plan, now: number): Duty | null {
  const today = plan.days.dayOf(now);
  for (let day = today; day <= today + LOOK_DAYS; day++) {
    const [next] = dutiesOf(plan, day)
      .filter(({ from, people }) => from > now && people.length > 0)
      .sort((one, other) => one.from - other.from);
    if (next) return next;
  }
  return null;
}

/**
 * When the next person is told of a tip that nobody has opened: after half of the minutes at the
 * earliest, after all of them at the latest. Coarse, because it would give the minute of the tip's
 * arrival back.
 */
export function nextLook(now: number, climbMinutes: number): number {
  const step = Math.max(1, Math.floor(climbMinutes / 2)) * MINUTE_MS;
  return Math.floor((now + climbMinutes * MINUTE_MS) / step) * step;
}
