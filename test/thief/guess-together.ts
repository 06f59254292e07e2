import { mean, variance } from "./average.ts";
import type { Column } from "./column.ts";
import { type Fit, fitLine, LEAST_KNOWN, pointsOf } from "./fit-line.ts";
import { shareOfBest, type Table } from "./tabulate.ts";
import type { Way } from "./way.ts";

/** A column of the candidates follows one of the things if they go together so well. */
const LEAST_CORRELATION = 0.25;
/** One column alone must not decide everything. */
const MOST_EVIDENCE = 4;

/** A column of the candidates as it follows from one of the things. */
interface Line extends Fit {
  values: Column;
  own: Column;
  /** Variance around the mean of all. */
  all: number;
  mean: number;
}

/** Everything together: how much likelier each candidate's columns are if it is the owner. */
export function guessTogether(table: Table, known: number[]): Way {
  const lines = [...table.ofCandidates.values()].flatMap((values) => {
    const line = bestLine(table, known, values);
    return line ? [line] : [];
  });
  const guess = (at: number) =>
    shareOfBest(table, at, (place) =>
      lines.reduce((sum, line) => sum + evidence(line, at, place), 0),
    );
  return { way: "lines together", guess };
}

function bestLine(table: Table, known: number[], values: Column): Line | null {
  const all = values.filter((one) => one !== undefined);
  const [middle, spread] = [mean(all), variance(all)];
  let best: Line | null = null;
  let most = LEAST_CORRELATION;
  for (const own of table.ofThings.values()) {
    const points = pointsOf(table, known, { own, values });
    if (points.length < 2 * LEAST_KNOWN) continue;
    const fit = fitLine(points);
    if (Math.abs(fit.correlation) <= most) continue;
    most = Math.abs(fit.correlation);
    best = { ...fit, own, values, all: spread, mean: middle };
  }
  return best;
}

function evidence(line: Line, at: number, place: number): number {
  const [x, y] = [line.own[at], line.values[place]];
  if (x === undefined || y === undefined) return 0;
  const off = (y - line.start - line.slope * x) ** 2 / line.around;
  const usual = (y - line.mean) ** 2 / (line.all || 1);
  const more = (usual - off + Math.log((line.all || 1) / line.around)) / 2;
  return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, more));
}
