import { allWays } from "./all-ways.ts";
import { mean } from "./average.ts";
import type { Thing } from "./loot.ts";
import { type Case, type Table, tabulate } from "./tabulate.ts";
import type { Way } from "./way.ts";

/** The thief's success with each case, guessed in the way that did best with others. */
export interface Tied {
  hits: number[];
  /** The ways that were chosen, with their success where they were learned. */
  ways: string[];
}

/** What is to be tied on one day. */
export interface Riddle {
  cases: Case[];
  among: Thing[];
}

/**
 * Knows who owns one half of the things, perhaps because it sent them itself, learns from them what
 * the columns of things and of owners have in common, and guesses the owners of the other half.
 * Twice, with the halves exchanged.
 */
export function tie({ cases, among }: Riddle): Tied {
  const table = tabulate(cases, among);
  const hits = new Array<number>(cases.length).fill(0);
  const ways: string[] = [];
  for (const known of halvesOf(table)) {
    const { way, guess, success } = learn(table, known);
    ways.push(`${way} (${success.toFixed(3)})`);
    for (const at of othersThan(table, known)) hits[at] = guess(at);
  }
  return { hits, ways };
}

/**
 * Knows all owners of the other days besides, and guesses in the way that did best there: what is
 * hardly better than chance on one day is found in ten.
 */
export function tieByOtherDays(days: Riddle[]): Tied {
  const tables = days.map(({ cases, among }) => tabulate(cases, among));
  const found = tables.map((table) => successes(table));
  const ways = found.map((_, day) => bestOf(found.filter((_, other) => other !== day)));
  const hits = tables.flatMap((table, day) => guessAll(table, ways[day] ?? ""));
  return { hits, ways };
}

function halvesOf({ things }: Table): number[][] {
  const places = things.map((_, at) => at);
  return [0, 1].map((odd) => places.filter((at) => at % 2 === odd));
}

function othersThan({ things }: Table, known: number[]): number[] {
  const set = new Set(known);
  return things.flatMap((_, at) => (set.has(at) ? [] : [at]));
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

/** How many things each way ties on a day, learned from one half and tried with the other. */
function successes(table: Table): Map<string, number> {
  const sums = new Map<string, number>();
  for (const known of halvesOf(table)) {
    const others = othersThan(table, known);
    for (const { way, guess } of allWays(table, known)) {
      const sum = others.reduce((hits, at) => hits + guess(at), 0);
      sums.set(way, (sums.get(way) ?? 0) + sum);
    }
  }
  return sums;
}

function bestOf(days: Map<string, number>[]): string {
  const sums = new Map<string, number>();
  for (const day of days) {
    for (const [way, sum] of day) sums.set(way, (sums.get(way) ?? 0) + sum);
  }
  let best = ["", -1] as [string, number];
  for (const one of sums) if (one[1] > best[1]) best = one;
  return best[0];
}

/** Where a day does not have what the way needs, nothing is tied. */
function guessAll(table: Table, wanted: string): number[] {
  const hits = new Array<number>(table.things.length).fill(0);
  for (const known of halvesOf(table)) {
    const found = [...allWays(table, known)].find(({ way }) => way === wanted);
    for (const at of found ? othersThan(table, known) : []) hits[at] = found?.guess(at) ?? 0;
  }
  return hits;
}
