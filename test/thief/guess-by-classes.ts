import type { Column } from "./column.ts";
import { shareOfBest, type Table } from "./tabulate.ts";
import type { Way } from "./way.ts";

/** Classes of a column's values, and one more for what has none. */
const CLASSES = 4;
/** So many cases as if things and owners were independent. */
const DOUBT = 2;
/** How much likelier, in all, the owners' classes have to be than by chance (nats). */
const LEAST_GAIN = 12;

/** For each place, the class of its value. */
type Classes = number[];

/** How classes of the candidates follow those of the things. */
interface Followed {
  ours: Classes;
  theirs: Classes;
  /** For a class of the things and one of the candidates: how much likelier that is than usual. */
  weights: number[][];
}

/**
 * Learns which values go with which, in whatever order: a kind of tip with a kind of chat. Of each
 * column of the candidates, the column of the things that tells most of it.
 */
export function guessByClasses(table: Table, known: number[]): Way {
  const things = [...table.ofThings.values()].map(classify);
  const followed = [...table.ofCandidates.values()].flatMap((values) => {
    const theirs = classify(values);
    const usual = shares(theirs);
    let best: Followed | null = null;
    let most = LEAST_GAIN;
    for (const ours of things) {
      const weights = weigh(table, known, { ours, theirs, usual });
      const gain = known.reduce(
        (sum, at) => sum + weightOf({ ours, theirs, weights }, at, table.owners[at] ?? -1),
        0,
      );
      if (gain <= most) continue;
      most = gain;
      best = { ours, theirs, weights };
    }
    return best ? [best] : [];
  });
  const guess = (at: number) =>
    shareOfBest(table, at, (place) =>
      followed.reduce((sum, one) => sum + weightOf(one, at, place), 0),
    );
  return { way: "classes together", guess };
}

function weightOf({ ours, theirs, weights }: Followed, at: number, place: number): number {
  return weights[ours[at] ?? 0]?.[theirs[place] ?? 0] ?? 0;
}

/** By quarters of the values; few values are a class each. */
function classify(values: Column): Classes {
  const known = values.filter((one) => one !== undefined).sort((a, b) => a - b);
  const different = [...new Set(known)];
  const bounds =
    different.length <= CLASSES
      ? different.slice(1)
      : [1, 2, 3].map((part) => known[Math.floor((known.length * part) / CLASSES)] ?? 0);
  return values.map((value) =>
    value === undefined ? CLASSES : bounds.filter((bound) => value >= bound).length,
  );
}

function shares(classes: Classes): number[] {
  return Array.from(
    { length: CLASSES + 1 },
    (_, one) => classes.filter((other) => other === one).length / classes.length,
  );
}

function weigh(
  { owners }: Table,
  known: number[],
  { ours, theirs, usual }: { ours: Classes; theirs: Classes; usual: number[] },
): number[][] {
  const counts = Array.from({ length: CLASSES + 1 }, () => new Array<number>(CLASSES + 1).fill(0));
  for (const at of known) {
    const row = counts[ours[at] ?? 0];
    const theirClass = theirs[owners[at] ?? -1];
    if (row && theirClass !== undefined) row[theirClass] = (row[theirClass] ?? 0) + 1;
  }
  return counts.map((row) => {
    const all = row.reduce((sum, n) => sum + n, 0);
    return row.map((n, one) => {
      const share = usual[one] ?? 0;
      return share === 0 ? 0 : Math.log((n + DOUBT * share) / (all + DOUBT) / share);
    });
  });
}
