import type { Place } from "../place/place-schema.ts";
import { HOUR_MS, hourNumber } from "../units.ts";
import {
  CLOCKS,
  type ClockId,
  type Due,
  type ExtensionReason,
  type Reminder,
  STAGES,
} from "./clock-views.ts";
import { isEnd, STATUS_RULES, type TipStatus } from "./tip-status.ts";
import { dayOfIso, isoDay, makeWorkingDays, type WorkingDays } from "./working-days.ts";

/** The deadlines of tips, and when officers are reminded of them. Pure: times are arguments. */

/** What is stored of a tip's clocks. Days are those of `WorkingDays`. */
export interface Clocks {
  /** The day on which they began, and those for which they stood. It does not count. */
  from: number;
  /** Whether the tip was at an end before: its intake has had a result. */
  answered: boolean;
  /** When it came to the end at which it is; null: it is at none. */
  stoppedOn: number | null;
  extended: ExtensionReason | null;
}

export interface Deadlines {
  days: WorkingDays;
  rules: Place["deadlines"];
}

export function makeDeadlines(
  place: Pick<Place, "timezone" | "holidays" | "deadlines">,
): Deadlines {
  return { days: makeWorkingDays(place), rules: place.deadlines };
}

/** The clocks of a tip that comes in an hour: on its last day, if the hour lies on two. */
export function newClocks({ days }: Deadlines, at: number): Clocks {
  const from = days.dayOf((hourNumber(at) + 1) * HOUR_MS - 1);
  return { from, answered: false, stoppedOn: null, extended: null };
}

/**
 * The clocks after a change of the status. They stand while a tip is at an end, and go on where they
 * stood: who closes a tip and opens it again gains no day.
 */
export function turned(clocks: Clocks, status: TipStatus, today: number): Clocks {
  const { stoppedOn, from } = clocks;
  if (isEnd(status)) return { ...clocks, answered: true, stoppedOn: stoppedOn ?? today };
  if (stoppedOn === null) return clocks;
  return { ...clocks, stoppedOn: null, from: from + Math.max(0, today - stoppedOn) };
}

/** When a deadline ends: as its last day does, which is a working day. */
export function dueAt({ days, rules }: Deadlines, clock: ClockId, clocks: Clocks): number {
  const { from, extended } = clocks;
  const result =
    extended === null ? from + rules.resultDays : addMonths(from, rules.extendedMonths);
  const last =
    clock === "intake" ? days.shift(from, rules.intakeWorkingDays) : days.shift(result, 0);
  return days.momentOf(last + 1);
}

/** Those that run, the first one first. */
export function duesOf(deadlines: Deadlines, status: TipStatus, clocks: Clocks): Due[] {
  const isAnswered = clocks.answered || STATUS_RULES[status].endsIntake;
  return (isEnd(status) ? [] : CLOCKS)
    .filter((clock) => clock === "result" || !isAnswered)
    .map((clock) => ({ clock, at: dueAt(deadlines, clock, clocks) }))
    .sort((one, other) => one.at - other.at);
}

/**
 * Of what officers are to be reminded now, and when to look again (null: never). Of several stages
 * that are due only the last is told, and none after one that was told of the same deadline.
 */
export function remindersOf(
  deadlines: Deadlines,
  { dues, from, told }: { dues: Due[]; from: number; told: Reminder[] },
  now: number,
): { due: Reminder[]; nextAt: number | null } {
  const due: Reminder[] = [];
  const next: number[] = [];
  for (const { clock, at } of dues) {
    const known = told.filter((one) => one.clock === clock && one.at === at);
    const last = Math.max(-1, ...known.map(({ stage }) => STAGES.indexOf(stage)));
    const left = timesOf(deadlines, at, from).filter(({ stage }) => STAGES.indexOf(stage) > last);
    const present = left.findLast(({ tellAt }) => tellAt <= now);
    if (present) due.push({ clock, at, stage: present.stage });
    next.push(...left.flatMap(({ tellAt }) => (tellAt > now ? [tellAt] : [])).slice(0, 1));
  }
  return { due, nextAt: next.length > 0 ? Math.min(...next) : null };
}

/** When each stage of a deadline is told. None comes on the day from which it counts. */
function timesOf({ days, rules }: Deadlines, at: number, from: number) {
  const [hours = 0, minutes = 0] = rules.remindAt.split(":").map(Number);
  const last = days.dayOf(at - 1);
  const by = [-rules.remindWorkingDays, 1, 1 + rules.escalateWorkingDays];
  return STAGES.map((stage, n) => ({ stage, day: days.shift(last, by[n] ?? 0) }))
    .filter(({ day }) => day > from)
    .map(({ stage, day }) => ({ stage, tellAt: days.momentOf(day, hours * 60 + minutes) }));
}

/** The same day of a later month, or the month's last day. */
function addMonths(day: number, months: number): number {
  const [year = 0, month = 0, date = 0] = isoDay(day).split("-").map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOfIso(
    new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toJSON().slice(0, 10),
  );
}
