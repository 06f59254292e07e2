import { expect, it } from "vitest";
import { polygonFault } from "../../../src/core/check/polygon-fault.ts";

it.each([
  ["a triangle", "18,106 18.1,106 18,106.1 18,106"],
  ["a square, the other way round", "0,0 1,0 1,1 0,1 0,0"],
  ["one with a bay", "0,0 0,4 2,2 4,4 4,0 0,0"],
  ["a point on a straight side", "0,0 0,1 0,2 2,2 2,0 0,0"],
])("takes %s", (_, ring) => {
  expect(polygonFault(ring)).toBeNull();
});

const CROSSES = "its sides cross, touch or repeat";

it.each([
  ["an open ring", "0,0 0,1 1,1 1,0", "the last point must be the first one"],
  [
    "longitude first",
    "106,18 106.1,18 106,18.1 106,18",
    "no point of the earth: latitude comes first",
  ],
  ["a bow", "0,0 1,1 1,0 0,1 0,0", CROSSES],
  ["sides that touch in a corner", "0,0 2,0 1,1 2,2 0,2 1,1 0,0", CROSSES],
  ["a corner on another side", "0,0 0,4 4,4 4,2 0,2 4,0 0,0", CROSSES],
  ["a spike", "0,0 0,2 0,1 1,1 0,0", CROSSES],
  ["a spike at the first point", "0,0 1,1 1,0 2,0 0,0", CROSSES],
  ["a point twice", "0,0 0,0 0,1 1,1 0,0", CROSSES],
  ["a line there and back", "0,0 0,1 0,2 0,0", CROSSES],
])("refuses %s", (_, ring, fault) => {
  expect(polygonFault(ring)).toBe(fault);
});
