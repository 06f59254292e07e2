import { fail, ok, type Result } from "../../core/result.ts";
import {
  ELAPSED,
  type Figures,
  type FiguresOf,
  mondayOf,
  type Surge,
  weekOf,
  weekOfMonday,
} from "../../core/station/figures.ts";
import { SURGE_HISTORY_DAYS, surgesOn } from "../../core/station/surge.ts";
import { TIP_STATUSES } from "../../core/station/tip-status.ts";
import { exceptions, isoDay } from "../../core/station/working-days.ts";
import { TIP_RATINGS } from "../../core/tip/tip-rating.ts";
import { HOUR_MS } from "../../core/units.ts";
import { blocksOf, type FigureDeps, type Weeks } from "./blocks.ts";
import type { DeskDeps } from "./caller.ts";
import { traitsOf } from "./count-tips.ts";
import type { Axis } from "./figure-store.ts";
import type { StationRefusal } from "./port.ts";

/**
 * What officers and auditors see of many tips. Whole weeks, and of the running one only days that are
 * over: that a tip has just come changes no figure, and its sender's hour is not told by watching.
 */

export function readFigures(
  desk: DeskDeps,
  { from, weeks }: { from: string; weeks: number },
): Result<Figures, StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const first = weekOfMonday(from);
  if (first === null) return fail("invalid");
  const figures = figuresOf(desk, { from: first, weeks });
  return ok({ ...figures, byPlace: figures.byPlace.filter(({ tips }) => tips > 0) });
}

/** Of days that are over, the newest first; of an area and a category the newest one only. */
export function listSurges(desk: DeskDeps): Result<Surge[], StationRefusal> {
  const caller = desk.caller();
  if (!caller.ok) return caller;
  const { store, place, deadlines, clock } = desk;
  const today = deadlines.days.dayOf(clock.now());
  const since = today - SHOWN_DAYS;
  const counts = store.figures.days({ from: since - SURGE_HISTORY_DAYS, to: today });
  const other = exceptions(place.holidays);
  const known = {
    counts,
    firstDay: store.figures.firstDay() ?? today,
    isOff: (day: number) => other.get(day) === false,
  };
  const days = Array.from({ length: SHOWN_DAYS }, (_, n) => today - 1 - n);
  const found = days.flatMap((day) => surgesOn(day, known));
  const isFirst = (surge: Surge, n: number) =>
    n ===
    found.findIndex(({ area, category }) => area === surge.area && category === surge.category);
  return ok(found.filter(isFirst));
}

/** So many days a surge is shown. */
const SHOWN_DAYS = 7;

/** Without the grid's empty cells being left out: `byPlace` has rows of equal length. */
export function figuresOf(deps: FigureDeps, { from, weeks }: Weeks): FiguresOf<number> {
  const { place, store, deadlines, clock } = deps;
  const today = deadlines.days.dayOf(clock.now());
  const to = Math.min(mondayOf(from + weeks), today);
  const days = store.figures.days({ from: mondayOf(from), to });
  const areas = namesOf(
    place.areas,
    days.map(({ area }) => area),
  );
  const categories = namesOf(
    place.categories,
    days.map(({ category }) => category),
  );
  const byDay = tally(
    days.flatMap(({ day, area, category, urgent, tips }) => [
      [`week ${weekOf(day)}`, tips],
      ...(urgent ? [[`urgent ${weekOf(day)}`, tips] as const] : []),
      [`area ${area}`, tips],
      [`category ${category}`, tips],
      [`${area}/${category}`, tips],
    ]),
  );
  const course = coursesOf(deps, { from, weeks }, to);
  return {
    from: isoDay(mondayOf(from)),
    weeks,
    byWeek: Array.from({ length: weeks }, (_, n) => ({
      week: isoDay(mondayOf(from + n)),
      tips: byDay(`week ${from + n}`),
      urgent: byDay(`urgent ${from + n}`),
    })),
    byPlace: areas.flatMap((area) =>
      categories.map((category) => ({ area, category, tips: byDay(`${area}/${category}`) })),
    ),
    byArea: areas.map((area) => ({ area, tips: byDay(`area ${area}`) })),
    byCategory: categories.map((category) => ({ category, tips: byDay(`category ${category}`) })),
    byStatus: TIP_STATUSES.map((status) => ({ status, tips: course(`status ${status}`) })),
    ...blocksOf(deps, { from, weeks }),
    firstReply: ELAPSED.map((elapsed) => ({ elapsed, tips: course(`reply ${elapsed}`) })),
    closing: ELAPSED.map((elapsed) => ({ elapsed, tips: course(`closing ${elapsed}`) })),
    ratings: TIP_RATINGS.map((answer) => ({ answer, tips: course(`rating ${answer}`) })),
  };
}

/** Those of the place in its order, and then any of before. */
function namesOf(known: { id: string }[], counted: string[]): string[] {
  return [...new Set([...known.map(({ id }) => id), ...counted])];
}

/** Adds up by name. */
function tally(counts: (readonly [string, number])[]): (name: string) => number {
  const sums = new Map<string, number>();
  for (const [name, tips] of counts) sums.set(name, (sums.get(name) ?? 0) + tips);
  return (name) => sums.get(name) ?? 0;
}

/** How tips of these weeks went: those that are kept, and those that were deleted. */
function coursesOf(
  { store, deadlines: { days } }: FigureDeps,
  { from, weeks }: Weeks,
  to: number,
): (trait: `${Axis} ${string}`) => number {
  const iso = (day: number) => new Date(days.momentOf(day)).toISOString();
  const kept = store.figures.courses({ from: iso(mondayOf(from)), to: iso(to) });
  const dayOf = remembering(days.dayOf);
  const traits = kept.flatMap((course) => traitsOf(course, dayOf));
  const gone = store.figures.weeks({ from, to: from + weeks });
  return tally([
    ...traits.map(({ axis, value }) => [`${axis} ${value}`, 1] as const),
    ...gone.map(({ axis, value, tips }) => [`${axis} ${value}`, tips] as const),
  ]);
}

/** No clock of a place is put forward or back within a quarter of an hour. */
const QUARTER_MS = HOUR_MS / 4;

/** Of thousands of moments many have the same answer, and asking the calendar takes long. */
function remembering(dayOf: (at: number) => number): (at: number) => number {
  const known = new Map<number, number>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER_MS);
    const day = known.get(quarter) ?? dayOf(at);
    known.set(quarter, day);
    return day;
  };
}
