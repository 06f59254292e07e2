import type { Edge } from "../src/core/check/flow-graph.ts";

/** An edge between rows that does not go to the next row. */
export interface Jump {
  from: number;
  to: number;
  /** Names of the edges. Several options may share a jump. */
  names: string[];
  fails: boolean;
}

/** Jumps that share a line beside the boxes, because they start or end at the same row. */
export interface Bundle {
  jumps: Jump[];
  /** Position of the line. 0 is next to the boxes. */
  lane: number;
}

/** The jumps of a flow: all edges to steps, except those to the next step. */
export function jumpsOf(steps: { id: string }[], edges: Edge[]): Jump[] {
  const row = new Map(steps.map(({ id }, index) => [id, index]));
  const jumps = new Map<string, Jump>();
  for (const { from, to, name } of edges) {
    const start = row.get(from);
    const end = to.type === "step" ? row.get(to.step) : undefined;
    if (start === undefined || end === undefined || end === start + 1) continue;
    const fails = name === "fail";
    const key = `${start} ${end} ${fails}`;
    const jump = jumps.get(key) ?? { from: start, to: end, names: [], fails };
    if (name !== undefined && !fails) jump.names.push(name);
    jumps.set(key, jump);
  }
  return [...jumps.values()];
}

/** Bundles jumps and assigns lanes, the shortest nearest to the boxes, so that no lines overlap. */
export function bundle(jumps: Jump[]): Bundle[] {
  const bundles: Bundle[] = [];
  const bySpan = group(jumps).toSorted((a, b) => span(a).length - span(b).length);
  for (const group of bySpan) {
    let lane = 0;
    while (bundles.some((other) => other.lane === lane && touch(other.jumps, group))) lane++;
    bundles.push({ jumps: group, lane });
  }
  return bundles;
}

function group(jumps: Jump[]): Jump[][] {
  const groups = new Map<string, Jump[]>();
  for (const jump of jumps) {
    const shared = jumps.filter(({ to, fails }) => to === jump.to && fails === jump.fails);
    const key =
      shared.length > 1 ? `to ${jump.to} ${jump.fails}` : `from ${jump.from} ${jump.fails}`;
    groups.set(key, [...(groups.get(key) ?? []), jump]);
  }
  return [...groups.values()];
}

export function span(jumps: Jump[]): { top: number; bottom: number; length: number } {
  const rows = jumps.flatMap(({ from, to }) => [from, to]);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return { top, bottom, length: bottom - top };
}

function touch(a: Jump[], b: Jump[]): boolean {
  return span(a).top <= span(b).bottom && span(b).top <= span(a).bottom;
}
