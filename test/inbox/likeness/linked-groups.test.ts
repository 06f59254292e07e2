import { expect, it } from "vitest";
import { type Edge, linkedGroups } from "../../../src/inbox/likeness/linked-groups.ts";

function groupsOf(edges: [number, number, number][]): number[][] {
  const all: Edge[] = edges.map(([a, b, likeness]) => ({ a, b, likeness }));
  const run = linkedGroups(all, { missing: -4, least: 1 });
  for (let step = run.next(); ; step = run.next())
    if (step.done) return step.value.map((group) => group.toSorted());
}

it("links what is alike on average, the likest first", () => {
  expect(
    groupsOf([
      [0, 1, 3],
      [1, 2, 2],
      [0, 2, 1],
    ]),
  ).toEqual([[0, 1, 2]]);
  // The third is like one of two, and unlike the other.
  expect(
    groupsOf([
      [0, 1, 3],
      [1, 2, 2],
      [0, 2, -3],
    ]),
  ).toEqual([[0, 1]]);
  // A chain does not hold together two ends that have nothing in common.
  expect(
    groupsOf([
      [0, 1, 2],
      [1, 2, 2],
      [2, 3, 2],
    ]),
  ).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it("leaves alone what is not alike enough", () => {
  expect(groupsOf([])).toEqual([]);
  expect(groupsOf([[0, 1, 0.9]])).toEqual([]);
});
