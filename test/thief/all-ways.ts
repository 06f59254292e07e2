import { median, ranksOf } from "./column.ts";
import { fitMost, LEAST_KNOWN, pointsOf } from "./fit-line.ts";
import { guessByClasses } from "./guess-by-classes.ts";
import { guessTogether } from "./guess-together.ts";
import { nearest, putInOrder } from "./nearest.ts";
import { shareOfBest, type Table } from "./tabulate.ts";
import type { Way } from "./way.ts";

/** Every way to guess, as it is learned from the things whose owners are known. */
export function* allWays(table: Table, known: number[]): Generator<Way> {
  yield guessByNames(table);
  yield guessTogether(table, known);
  yield guessByClasses(table, known);
  yield* guessByPairs(table, known);
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
    const ordered = putInOrder(values);
    for (const [ours, own] of ofThings) {
      const points = pointsOf(table, known, { own, values });
      if (points.length < LEAST_KNOWN) continue;
      const between = median(points.map(([x, y]) => y - x));
      const line = fitMost(points);
      const pair = { own, ordered };
      yield { way: `${ours} ~ ${theirs}`, guess: nearest(table, pair, (x) => x + between) };
      yield {
        way: `${ours} in a line with ${theirs}`,
        guess: nearest(table, pair, (x) => line.start + line.slope * x),
      };
    }
    const ranks = putInOrder(ranksOf(values));
    for (const [ours, own] of ranked) {
      const guess = nearest(table, { own, ordered: ranks }, (x) => x);
      yield { way: `order of ${ours} ~ ${theirs}`, guess };
    }
  }
}
