import type { Period, Roster } from "../../core/station/roster.ts";
import { PERIOD_PEOPLE } from "../../core/station/roster-bounds.ts";
import { weekdayOf } from "./days.ts";

/** For which days periods are written. */
export const SCOPES = ["weekday", "workdays", "every", "day"] as const;
export type Scope = (typeof SCOPES)[number];

/** The periods that begin on a day (ISO 8601), with a place for each person. */
export function periodsOn(roster: Roster, day: string): Period[] {
  const periods = roster.days[day] ?? roster.week[weekdayOf(day)] ?? [];
  return periods.map((period) => ({ ...period, people: withPlaces(period.people) }));
}

export function withPlaces(people: string[]): string[] {
  return Array.from({ length: PERIOD_PEOPLE }, (_, place) => people[place] ?? "");
}

/**
 * The roster with those periods. What is written for days of the week ends what that one day had
 * otherwise; other days keep theirs.
 */
export function writePeriods(
  roster: Roster,
  { day, scope, periods }: { day: string; scope: Scope; periods: Period[] },
): Roster {
  const own = periods
    .map((period) => ({ ...period, people: period.people.filter((id) => id !== "") }))
    .sort((one, other) => one.from.localeCompare(other.from));
  const { [day]: _, ...others } = roster.days;
  if (scope === "day") return { ...roster, days: { ...others, [day]: own } };
  const isMeant = (weekday: number) => {
    if (scope === "weekday") return weekday === weekdayOf(day);
    return scope === "every" || weekday < 5;
  };
  const week = roster.week.map((before, weekday) => (isMeant(weekday) ? own : before));
  // Of a Sunday, what is written for workdays says nothing.
  return { ...roster, week, days: isMeant(weekdayOf(day)) ? others : roster.days };
}

/** The day is as its day of the week again. */
export function likeOthers(roster: Roster, day: string): Roster {
  const { [day]: _, ...days } = roster.days;
  return { ...roster, days };
}
