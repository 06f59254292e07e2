import { type Column, median, ranksOf } from "./column.ts";
import type { Thing } from "./loot.ts";

/** Something that has an owner among the candidates. */
export interface Case {
  thing: Thing;
  /** Id of the candidate that it belongs to. */
  owner: string;
}

/** The thief's success with each case, guessed in the way that did best with the others. */
export interface Tied {
  hits: number[];
  /** The ways that were chosen, with their success where they were learned. */
  ways: string[];
}

/** A column is of use if so many things have it. */
const LEAST_KNOWN = 5;
/** A column of the candidates follows one of the things if they go together so well. */
const LEAST_CORRELATION = 0.25;
/** One column alone must not decide everything. */
const MOST_EVIDENCE = 4;

/**
 * Knows who owns one half of the things, perhaps because it sent them itself, learns from them what
 * the columns of things and of owners have in common, and guesses the owners of the other half.
 * Twice, with the halves exchanged.
 */
export function tie(cases: Case[], candidates: Thing[]): Tied {
  const table = tabulate(cases, candidates);
  const hits = new Array<number>(cases.length).fill(0);
  const ways: string[] = [];
  for (const odd of [0, 1]) {
    const places = cases.map((_, at) => at);
    const known = places.filter((at) => at % 2 === odd);
    const { way, guess, success } = learn(table, known);
    ways.push(`${way} (${success.toFixed(3)})`);
    for (const at of places) if (at % 2 !== odd) hits[at] = guess(at);
  }
  return { hits, ways };
}

/** A way to guess: for a thing, the share of its owner in the best guess, 0 to 1. */
interface Way {
  way: string;
  guess: (at: number) => number;
}

/** The way that does best with the things whose owners are known. */
function learn(table: Table, known: number[]): Way & { success: number } {
  let best = { way: "none", guess: (_at: number) => 0, success: -1 };
  for (const { way, guess } of allWays(table, known)) {
    const success = mean(known.map(guess));
    if (success > best.success) best = { way, guess, success };
  }
  return best;
}

function* allWays(table: Table, known: number[]): Generator<Way> {
  yield guessByNames(table);
  yield guessTogether(table, known);
  yield* guessByPairs(table, known);
}

interface Table {
  /** For each case, the place of its owner among the candidates, and its own if it is one. */
  owners: number[];
  selves: (number | undefined)[];
  ofThings: Map<string, Column>;
  ofCandidates: Map<string, Column>;
  things: Thing[];
  others: Thing[];
}

function tabulate(cases: Case[], candidates: Thing[]): Table {
  const places = new Map(candidates.map(({ id }, place) => [id, place]));
  return {
    owners: cases.map(({ owner }) => places.get(owner) ?? -1),
    selves: cases.map(({ thing }) => places.get(thing.id)),
    ofThings: columnsOf(cases.map(({ thing }) => thing)),
    ofCandidates: columnsOf(candidates),
    things: cases.map(({ thing }) => thing),
    others: candidates,
  };
}

/** Columns that tell things apart, by name; of those that say the same, one. */
function columnsOf(things: Thing[]): Map<string, Column> {
  const names = new Set(things.flatMap(({ columns }) => [...columns.keys()]));
  const different = new Map<string, [string, Column]>();
  for (const name of names) {
    const values = things.map(({ columns }) => columns.get(name));
    const same = values.join();
    if (new Set(values).size > 1 && !different.has(same)) different.set(same, [name, values]);
  }
  return new Map(different.values());
}

/** Guesses those with most names in common with the thing. */
function guessByNames(table: Table): Way {
  const { things, others } = table;
  const guess = (at: number) =>
    shareOfBest(table, at, (place) => {
      const [ours, theirs] = [things[at]?.names ?? new Set(), others[place]?.names ?? new Set()];
      return [...ours].filter((name) => theirs.has(name)).length;
    });
  return { way: "names in common", guess };
}

/** Any column of the things with any of the candidates. */
function* guessByPairs(table: Table, known: number[]): Generator<Way> {
  const { ofThings, ofCandidates } = table;
  const ranked = [...ofThings].map(([name, own]) => [name, ranksOf(own)] as const);
  for (const [theirs, values] of ofCandidates) {
    for (const [ours, own] of ofThings) {
      const points = pointsOf(table, known, { own, values });
      if (points.length < LEAST_KNOWN) continue;
      const between = median(points.map(([x, y]) => y - x));
      const line = fitMost(points);
      const pair = { own, values };
      yield { way: `${ours} ~ ${theirs}`, guess: nearest(table, pair, (x) => x + between) };
      yield {
        way: `${ours} in a line with ${theirs}`,
        guess: nearest(table, pair, (x) => line.start + line.slope * x),
      };
    }
    const ranks = ranksOf(values);
    for (const [ours, own] of ranked) {
      const guess = nearest(table, { own, values: ranks }, (x) => x);
      yield { way: `order of ${ours} ~ ${theirs}`, guess };
    }
  }
}

/** A column of the things, and one of the candidates. */
interface Pair {
  own: Column;
  values: Column;
}

type Point = [x: number, y: number];

/** Both values, of those things that are known and have them. */
function pointsOf({ owners }: Table, known: number[], { own, values }: Pair): Point[] {
  return known.flatMap((at): Point[] => {
    const [ours, theirs] = [own[at], values[owners[at] ?? -1]];
    return ours !== undefined && theirs !== undefined ? [[ours, theirs]] : [];
  });
}

/** Guesses those whose value is the nearest to where the thing's value points. */
function nearest(table: Table, { own, values }: Pair, pointsTo: (x: number) => number) {
  return (at: number): number => {
    const ours = own[at];
    if (ours === undefined) return 1 / table.others.length;
    const target = pointsTo(ours);
    return shareOfBest(table, at, (place) => {
      const value = values[place];
      return value === undefined ? null : -Math.abs(value - target);
    });
  };
}

/** The owner's share of those with the best score; null: nothing speaks for this candidate. */
function shareOfBest(
  { owners, selves, others }: Table,
  at: number,
  scoreOf: (place: number) => number | null,
): number {
  const self = selves[at];
  let best = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (let place = 0; place < others.length; place++) {
    const score = place === self ? null : scoreOf(place);
    if (score === null || score < best) continue;
    count = score === best ? count + 1 : 1;
    best = score;
  }
  if (count === 0) return 1 / others.length;
  return scoreOf(owners[at] ?? -1) === best ? 1 / count : 0;
}

/** A column of the candidates as it follows from one of the things. */
interface Line {
  values: Column;
  own: Column;
  slope: number;
  start: number;
  /** Variance around the line, and around the mean of all. */
  around: number;
  all: number;
  mean: number;
}

/** Everything together: how much likelier each candidate's columns are if it is the owner. */
function guessTogether(table: Table, known: number[]): Way {
  const lines = [...table.ofCandidates.values()].flatMap((values) => {
    const line = bestLine(table, known, values);
    return line ? [line] : [];
  });
  const guess = (at: number) =>
    shareOfBest(table, at, (place) =>
      lines.reduce((sum, line) => sum + evidence(line, at, place), 0),
    );
  return { way: `${lines.length} columns together`, guess };
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

/** A line through most of the points: the worst third is left out, again and again. */
function fitMost(points: Point[]) {
  let fit = fitLine(points);
  let rest = points;
  for (let round = 0; round < 4 && rest.length >= 2 * LEAST_KNOWN; round++) {
    const off = ([x, y]: Point) => Math.abs(y - fit.start - fit.slope * x);
    rest = points.toSorted((a, b) => off(a) - off(b)).slice(0, Math.ceil((points.length * 2) / 3));
    fit = fitLine(rest);
  }
  return fit;
}

function fitLine(points: Point[]) {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x0, y0] = [mean(xs), mean(ys)];
  const [sx, sy] = [variance(xs), variance(ys)];
  const both = mean(points.map(([x, y]) => (x - x0) * (y - y0)));
  const slope = sx === 0 ? 0 : both / sx;
  const correlation = sx === 0 || sy === 0 ? 0 : both / Math.sqrt(sx * sy);
  // No column is taken for exact.
  const around = Math.max(sy * (1 - correlation ** 2), sy / 10_000, 1e-9);
  return { slope, start: y0 - slope * x0, correlation, around };
}

function evidence(line: Line, at: number, place: number): number {
  const [x, y] = [line.own[at], line.values[place]];
  if (x === undefined || y === undefined) return 0;
  const off = (y - line.start - line.slope * x) ** 2 / line.around;
  const usual = (y - line.mean) ** 2 / (line.all || 1);
  const more = (usual - off + Math.log((line.all || 1) / line.around)) / 2;
  return Math.max(-MOST_EVIDENCE, Math.min(MOST_EVIDENCE, more));
}

export function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

function variance(numbers: number[]): number {
  const middle = mean(numbers);
  return mean(numbers.map((one) => (one - middle) ** 2));
}
