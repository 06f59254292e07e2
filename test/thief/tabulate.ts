import type { Column } from "./column.ts";
import type { Thing } from "./loot.ts";

/** Something that has an owner among the candidates. */
export interface Case {
  thing: Thing;
  /** Id of the candidate that it belongs to. */
  owner: string;
}

/** Things to be tied, and who may own them. */
export interface Table {
  /** For each case, the place of its owner among the candidates, and its own if it is one. */
  owners: number[];
  selves: (number | undefined)[];
  ofThings: Map<string, Column>;
  ofCandidates: Map<string, Column>;
  things: Thing[];
  others: Thing[];
}

export function tabulate(cases: Case[], candidates: Thing[]): Table {
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

/**
 * Columns that tell things apart, by name, and whether a thing has them at all; of those that say
 * the same, one.
 */
function columnsOf(things: Thing[]): Map<string, Column> {
  const names = new Set(things.flatMap(({ columns }) => [...columns.keys()]));
  const different = new Map<string, [string, Column]>();
  const add = (name: string, values: Column) => {
    const same = values.join();
    if (new Set(values).size > 1 && !different.has(same)) different.set(same, [name, values]);
  };
  for (const name of names) {
    const values = things.map(({ columns }) => columns.get(name));
    add(name, values);
    add(
      `is there: ${name}`,
      values.map((value) => (value === undefined ? 0 : 1)),
    );
  }
  return new Map(different.values());
}

/** The owner's share of those with the best score; null: nothing speaks for this candidate. */
export function shareOfBest(
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
