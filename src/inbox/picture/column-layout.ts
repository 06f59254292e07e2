import type { Cell } from "../../core/station/hide-cells.ts";

/** Of the drawing, in its own units. */
export const WIDTH = 480;
export const HEIGHT = 190;
const TOP = 18;
const BOTTOM = HEIGHT - 24;
const LEFT = 38;
/** For half of the last name. */
const RIGHT = WIDTH - 14;
/** Of the space of a column, how much is its bar. */
const BAR = 0.72;
/** So many names below the columns have room on a small phone. */
const NAMES = 6;

export interface Column {
  name: string;
  tips: Cell;
  /** How many of them are marked. */
  marked?: Cell;
}

interface Bar {
  x: number;
  width: number;
  /** Top of the bar and of its marked part, which stand on `BASE`. */
  top: number;
  markedTop: number;
  isHidden: boolean;
  /** Where its name stands, and whether it has room. */
  middle: number;
  isNamed: boolean;
}

export const BASE = BOTTOM;

interface Layout {
  bars: Bar[];
  /** Lines with their counts, the lowest first. */
  lines: { y: number; count: number }[];
}

/** Where the columns of a chart stand, from 0 to a round count above the highest. */
export function layOut(columns: readonly Column[]): Layout {
  const most = roundAbove(Math.max(1, ...columns.map(({ tips }) => tips ?? 0)));
  const yOf = (count: number) => BOTTOM - ((BOTTOM - TOP) * count) / most;
  const space = (RIGHT - LEFT) / Math.max(1, columns.length);
  const every = Math.ceil(columns.length / NAMES);
  const bars = columns.map(({ tips, marked }, index) => ({
    x: LEFT + space * (index + (1 - BAR) / 2),
    width: space * BAR,
    top: yOf(tips ?? 0),
    markedTop: yOf(marked ?? 0),
    isHidden: tips === null,
    middle: LEFT + space * (index + 0.5),
    // Counted from the last one, which is the one that is looked for.
    isNamed: (columns.length - 1 - index) % every === 0,
  }));
  const counts = most % 2 === 0 ? [0, most / 2, most] : [0, most];
  return { bars, lines: counts.map((count) => ({ y: yOf(count), count })) };
}

/** The least of 1, 2, 4, 10, 20, 40, 100 ... that is not below. */
function roundAbove(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 4, 10].map((factor) => factor * power).find((round) => round >= least) ?? least;
}
