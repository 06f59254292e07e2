/** Likeness of two of a list, by their places in it. */
export interface Edge {
  a: number;
  b: number;
  likeness: number;
}

interface Linking {
  /** Likeness of two without an edge. */
  missing: number;
  /** Of two groups that become one: the least mean of all their pairs. */
  least: number;
}

/**
 * Groups of a list, each with all its pairs alike on average: what two say is weighed with what the
 * others beside them say. The likest go first. Only groups of two or more. Step by step.
 */
export function* linkedGroups(
  edges: readonly Edge[],
  { missing, least }: Linking,
): Generator<number, number[][]> {
  const likeness = new Map<number, Map<number, number>>();
  for (const { a, b, likeness: value } of edges) {
    yield 0;
    of(likeness, a).set(b, value);
    of(likeness, b).set(a, value);
  }
  const groupOf = new Map<number, number[]>();
  const groupAt = (place: number) => groupOf.get(place) ?? [place];
  const meanOf = (one: number[], other: number[]) => {
    let sum = 0;
    for (const a of one) for (const b of other) sum += likeness.get(a)?.get(b) ?? missing;
    return sum / (one.length * other.length);
  };
  const hopeful = edges
    .filter((edge) => edge.likeness >= least)
    .toSorted((x, y) => y.likeness - x.likeness);
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    for (const { a, b } of hopeful) {
      yield 0;
      const [one, other] = [groupAt(a), groupAt(b)];
      if (one === other || meanOf(one, other) < least) continue;
      const both = [...one, ...other];
      for (const place of both) groupOf.set(place, both);
      isChanged = true;
    }
  }
  return [...new Set(groupOf.values())];
}

function of(all: Map<number, Map<number, number>>, place: number): Map<number, number> {
  const known = all.get(place) ?? new Map<number, number>();
  all.set(place, known);
  return known;
}
