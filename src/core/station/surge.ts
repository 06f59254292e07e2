import type { Surge } from "./figures.ts";
import { HIDDEN_BELOW } from "./hide-cells.ts";
import { isoDay } from "./working-days.ts";

/**
 * Whether more tips came than expected, of an area and a category on a day.
 *
 * Expected: what they had a day in the 8 weeks before, times what that weekday has of a day of the
 * whole station, times how many more than usual the category has that day in the other areas, as in a
 * night of heavy rain. Days off, such as Tết, are left out of the weeks before.
 *
 * More than expected: at least 5, and so many that by chance all areas and categories together would
 * give fewer than two warnings a week. It comes to half of one, because where few tips are usual
 * chance makes no 5 of them. Chance: the negative binomial distribution, whose spread is what the
 * station's own days showed.
 */

/** Eight weeks: each weekday has eight days before it. */
export const SURGE_HISTORY_DAYS = 56;

/** With fewer days before, nobody can say what is usual. */
const LEAST_DAYS = 21;

const FALSE_ALARMS_A_WEEK = 2;

/** A station with fewer areas and categories is judged as if it had so many. */
const LEAST_CELLS = 100;

/** Tips of a usual day that are added on both sides, so that few tips make no extreme ratio. */
const STEADY = 10;

/** Most that other areas explain. */
const MOST_LIFT = 4;

/** Bounds of the spread: the share by which the rate itself differs, squared. */
const [LEAST_SPREAD, MOST_SPREAD] = [0.1, 1];

const WEEK = 7;

interface DayTips {
  day: number;
  area: string;
  category: string;
  tips: number;
}

export interface SurgeHistory {
  /** Of the days before and of the day itself, in any order; more than one of a day add up. */
  counts: readonly DayTips[];
  /** The first day on which anything was counted. */
  firstDay: number;
  isOff(day: number): boolean;
}

interface Cell extends Pick<DayTips, "area" | "category"> {
  /** By day. */
  tips: Map<number, number>;
  /** Of the days before. */
  past: number;
  seen: number;
}

/** The most surprising first. */
export function surgesOn(day: number, { counts, firstDay, isOff }: SurgeHistory): Surge[] {
  const since = Math.max(firstDay, day - SURGE_HISTORY_DAYS);
  const before = Array.from({ length: Math.max(0, day - since) }, (_, n) => since + n);
  const days = new Set(before.filter((one) => !isOff(one)));
  if (days.size < LEAST_DAYS) return [];
  const cells = cellsOf(day, counts, days);
  const rhythm = rhythmOf(day, cells, days);
  const spread = spreadOf(cells, days.size);
  const usual = ({ past }: Cell) => ((past + 0.5) / days.size) * rhythm;
  const rare = FALSE_ALARMS_A_WEEK / WEEK / Math.max(LEAST_CELLS, cells.length);
  return cells
    .filter(({ seen }) => seen >= HIDDEN_BELOW)
    .map((cell) => {
      const expected = usual(cell) * liftOf(cell, cells, usual);
      return { cell, expected, chance: chanceOf(cell.seen, expected, spread) };
    })
    .filter(({ chance }) => chance < rare)
    .sort((one, other) => one.chance - other.chance)
    .map(({ cell: { area, category, seen }, expected }) => {
      return { area, category, day: isoDay(day), seen, expected: Math.round(expected * 10) / 10 };
    });
}

function cellsOf(day: number, counts: readonly DayTips[], days: Set<number>): Cell[] {
  const cells = new Map<string, Cell>();
  for (const { day: on, area, category, tips } of counts) {
    if (on !== day && !days.has(on)) continue;
    const key = `${area} ${category}`;
    const cell = cells.get(key) ?? { area, category, tips: new Map(), past: 0, seen: 0 };
    cells.set(key, cell);
    if (on === day) cell.seen += tips;
    else {
      cell.past += tips;
      cell.tips.set(on, (cell.tips.get(on) ?? 0) + tips);
    }
  }
  return [...cells.values()];
}

/** What this weekday has of a usual day, at the whole station. */
function rhythmOf(day: number, cells: Cell[], days: Set<number>): number {
  const same = [...days].filter((one) => (day - one) % WEEK === 0);
  const all = cells.reduce((sum, { past }) => sum + past, 0);
  const tipsOn = (one: number) => cells.reduce((sum, { tips }) => sum + (tips.get(one) ?? 0), 0);
  const seen = same.reduce((sum, one) => sum + tipsOn(one), 0);
  return (seen + STEADY) / ((all / days.size) * same.length + STEADY);
}

/** How many times as many as usual the category has in the other areas, 1 at least. */
function liftOf(cell: Cell, cells: Cell[], usual: (cell: Cell) => number): number {
  const others = cells.filter(
    ({ area, category }) => category === cell.category && area !== cell.area,
  );
  const seen = others.reduce((sum, other) => sum + other.seen, 0);
  const expected = others.reduce((sum, other) => sum + usual(other), 0);
  return Math.min(MOST_LIFT, Math.max(1, (seen + STEADY) / (expected + STEADY)));
}

/** By how much days differ beyond chance, from all cells: of the squares, what Poisson leaves over. */
function spreadOf(cells: Cell[], days: number): number {
  let over = 0;
  let weight = 0;
  for (const { past, tips } of cells) {
    const mean = past / days;
    const squares = [...tips.values()].reduce((sum, n) => sum + n * n, 0);
    over += squares - days * mean * mean - days * mean;
    weight += days * mean * mean;
  }
  const spread = weight === 0 ? LEAST_SPREAD : over / weight;
  return Math.min(MOST_SPREAD, Math.max(LEAST_SPREAD, spread));
}

/** How likely so many or more are by chance. */
function chanceOf(seen: number, expected: number, spread: number): number {
  const size = 1 / spread;
  const share = expected / (expected + size);
  let one = (1 - share) ** size;
  let fewer = 0;
  for (let n = 0; n < seen; n++) {
    fewer += one;
    one *= ((n + size) / (n + 1)) * share;
  }
  return 1 - fewer;
}
