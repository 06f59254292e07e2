import { BLOCK_WEEKS, type Figures, mondayOf } from "../../core/station/figures.ts";
import { type Cell, hideList } from "../../core/station/hide-cells.ts";
import { isoDay } from "../../core/station/working-days.ts";
import type { StationDeps } from "./deps.ts";

export type FigureDeps = Pick<StationDeps, "store" | "clock" | "place" | "deadlines">;

/** Whole weeks from that number on. */
export interface Weeks {
  from: number;
  weeks: number;
}

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Hours and languages, by whole blocks that are over: a day ago at least, for some are counted late. */
export function blocksOf(
  { store, place, deadlines, clock }: FigureDeps,
  { from, weeks }: Weeks,
): Pick<Figures, "blocks" | "byHour" | "byLanguage"> {
  const today = deadlines.days.dayOf(clock.now());
  const first = Math.ceil(from / BLOCK_WEEKS);
  const count = Math.max(0, Math.floor((from + weeks) / BLOCK_WEEKS) - first);
  const blocks = Array.from({ length: count }, (_, n) => (first + n) * BLOCK_WEEKS).filter(
    (week) => mondayOf(week + BLOCK_WEEKS) < today,
  );
  if (blocks.length === 0) return { blocks: [], byHour: [], byLanguage: [] };
  const told = (axis: "hour" | "language", values: string[]): Cell[] =>
    sumsOf(
      blocks.map((week) => {
        const rows = store.figures.weeks({ from: week, to: week + BLOCK_WEEKS });
        const ofAxis = rows.filter((row) => row.axis === axis);
        const tipsOf = (value: string) =>
          ofAxis.reduce((sum, row) => sum + (row.value === value ? row.tips : 0), 0);
        return hideList(values.map(tipsOf));
      }),
    );
  const hours = told(
    "hour",
    HOURS.map((hour) => String(hour).padStart(2, "0")),
  );
  const languages = told("language", place.languages);
  return {
    blocks: blocks.map((week) => isoDay(mondayOf(week))),
    byHour: HOURS.map((hour) => ({ hour, tips: hours[hour] ?? null })),
    byLanguage: place.languages.map((language, n) => ({ language, tips: languages[n] ?? null })),
  };
}

/** Of cells that one block hides no sum is told, which others would give back. */
function sumsOf(blocks: Cell[][]): Cell[] {
  const [first = [], ...others] = blocks;
  return others.reduce(
    (sums, block) =>
      sums.map((sum, n) => {
        const more = block[n] ?? null;
        return sum === null || more === null ? null : sum + more;
      }),
    first,
  );
}
